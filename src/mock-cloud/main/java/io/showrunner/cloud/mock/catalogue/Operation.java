package io.showrunner.cloud.mock.catalogue;

import io.showrunner.cloud.mock.ground.Evidence;
import io.showrunner.cloud.mock.ground.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One operation of the vendor's. */
public final class Operation {
  private final String name;
  private final int perSecond;
  private final String purpose;
  private final Evidence evidence;
  private final List<Parameter> takes;
  private final boolean postOnly;
  private final Service service;
  private final Map<String, List<Parameter>> byParent = new HashMap<>();

  /**
   * Describes one.
   *
   * @param name as the vendor spells it
   * @param perSecond how many calls an account may make in a second; 0 if no source says
   * @param purpose what it is for, in a few words, for the page that lists them
   * @param evidence where its parameters and answers are known from
   * @param takes its parameters, in the order in which answers repeat them
   */
  public Operation(
      String name, int perSecond, String purpose, Evidence evidence, List<Parameter> takes) {
    this(name, perSecond, purpose, evidence, takes, false, Service.LIVE);
  }

  private Operation(
      String name,
      int perSecond,
      String purpose,
      Evidence evidence,
      List<Parameter> takes,
      boolean postOnly,
      Service service) {
    this.name = name;
    this.perSecond = perSecond;
    this.purpose = purpose;
    this.evidence = evidence;
    this.takes = List.copyOf(takes);
    this.postOnly = postOnly;
    this.service = service;
    takes.forEach(p -> byParent.computeIfAbsent(p.parent(), k -> new ArrayList<>()).add(p));
  }

  /** The same, taken over POST alone. */
  public Operation overPostAlone() {
    return new Operation(name, perSecond, purpose, evidence, takes, true, service);
  }

  /** The same, of another service; they are of Live unless told otherwise. */
  public Operation of(Service other) {
    return new Operation(name, perSecond, purpose, evidence, takes, postOnly, other);
  }

  /** Whose operation it is. */
  public Service service() {
    return service;
  }

  /** Whether the vendor takes it over POST alone; most are taken over GET as well. */
  public boolean isPostOnly() {
    return postOnly;
  }

  /** As the vendor spells it. */
  public String name() {
    return name;
  }

  /** How many calls an account may make in a second; 0 if no source says. */
  public int perSecond() {
    return perSecond;
  }

  /** What it is for, in a few words. */
  public String purpose() {
    return purpose;
  }

  /** Where its parameters and answers are known from. */
  public Evidence evidence() {
    return evidence;
  }

  /** All its parameters, in order. */
  public List<Parameter> takes() {
    return takes;
  }

  /** What may stand in the section with this path, in order; the empty path is the top. */
  public List<Parameter> within(String parent) {
    return byParent.getOrDefault(parent, List.of());
  }

  @Override
  public String toString() {
    return name;
  }
}

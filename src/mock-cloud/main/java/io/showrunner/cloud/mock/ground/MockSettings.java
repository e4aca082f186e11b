package io.showrunner.cloud.mock.ground;

import io.showrunner.layout.Canvas;
import io.showrunner.vocabulary.AppId;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How a mock cloud behaves where the vendor lets it be set, or where its sources leave a choice.
 *
 * @param apps the applications that exist, one at least; the world's channels belong to the first
 * @param region of a task that names none: CN-Shanghai on the China site (machine-readable
 *     metadata, 2026-04-21), AP-Singapore on the international one (page, 2024-12-05)
 * @param camera what a camera sends, in pixels: assumed; canvas of a single stream's SEI and size
 *     in its CDN callback
 * @param rates how often operations may be called
 * @param account whose all of this is
 * @param assumptions which readings hold
 * @param reliance which of them were asked for so far
 */
public record MockSettings(
    List<AppId> apps,
    Quota quota,
    Times times,
    IngestDomain domain,
    String region,
    Canvas camera,
    Rates rates,
    Account account,
    Set<Assumption> assumptions,
    Reliance reliance) {

  /** Takes copies. */
  public MockSettings {
    apps = List.copyOf(apps);
    if (apps.isEmpty()) {
      throw new IllegalArgumentException("Expected one application at least, but found none.");
    }
    var held = EnumSet.noneOf(Assumption.class);
    held.addAll(assumptions);
    assumptions = Collections.unmodifiableSet(held);
  }

  /** The vendor's defaults, every assumption held. */
  public static MockSettings of(AppId app, IngestDomain domain) {
    return new MockSettings(
        List.of(app),
        new Quota(200, 40),
        Times.USUAL,
        domain,
        "CN-Shanghai",
        new Canvas(1280, 720),
        Rates.USUAL,
        Account.USUAL,
        EnumSet.allOf(Assumption.class),
        new Reliance());
  }

  /**
   * Whether this reading holds. Whoever asks relies on it: ask only where the answer matters, after
   * all that can be told without it.
   */
  public boolean holds(Assumption assumption) {
    reliance.on(assumption);
    return assumptions.contains(assumption);
  }

  /** The same for a cloud of its own: nothing was asked for yet. */
  public MockSettings afresh() {
    return new MockSettings(
        apps, quota, times, domain, region, camera, rates, account, assumptions, new Reliance());
  }

  /** The same with one reading turned round. */
  public MockSettings flipped(Assumption assumption) {
    var changed = EnumSet.noneOf(Assumption.class);
    changed.addAll(assumptions);
    if (!changed.remove(assumption)) {
      changed.add(assumption);
    }
    return new MockSettings(
        apps, quota, times, domain, region, camera, rates, account, changed, reliance);
  }

  /** The same with other quotas. */
  public MockSettings withQuota(Quota now) {
    return new MockSettings(
        apps, now, times, domain, region, camera, rates, account, assumptions, reliance);
  }

  /** The same with other times. */
  public MockSettings withTimes(Times now) {
    return new MockSettings(
        apps, quota, now, domain, region, camera, rates, account, assumptions, reliance);
  }

  /** The same with other applications. */
  public MockSettings withApps(List<AppId> now) {
    return new MockSettings(
        now, quota, times, domain, region, camera, rates, account, assumptions, reliance);
  }

  /** The same with another ingest domain. */
  public MockSettings withDomain(IngestDomain now) {
    return new MockSettings(
        apps, quota, times, now, region, camera, rates, account, assumptions, reliance);
  }

  /** The same with another region for tasks that name none. */
  public MockSettings withRegion(String now) {
    return new MockSettings(
        apps, quota, times, domain, now, camera, rates, account, assumptions, reliance);
  }

  /** The same with another camera. */
  public MockSettings withCamera(Canvas now) {
    return new MockSettings(
        apps, quota, times, domain, region, now, rates, account, assumptions, reliance);
  }

  /** The same with other limits to how often operations may be called. */
  public MockSettings withRates(Rates now) {
    return new MockSettings(
        apps, quota, times, domain, region, camera, now, account, assumptions, reliance);
  }

  /** The same for another account. */
  public MockSettings withAccount(Account now) {
    return new MockSettings(
        apps, quota, times, domain, region, camera, rates, now, assumptions, reliance);
  }

  /**
   * How many tasks an application may have at once (StartLiveMPUTask page, 2024-12-05: 200 and 40).
   *
   * @param single of MixMode 0
   * @param mixed of MixMode 1
   */
  public record Quota(int single, int mixed) {}

  /**
   * How often operations may be called in a second.
   *
   * @param limited whether there are limits at all
   * @param factor what the vendor's own limits are multiplied by, 1 or more
   * @param own limits of single operations by name, instead of the vendor's; 1 or more each
   */
  public record Rates(boolean limited, int factor, Map<String, Integer> own) {
    /** As the vendor has them. */
    public static final Rates USUAL = new Rates(true, 1, Map.of());

    /** No limits. */
    public static final Rates LIFTED = new Rates(false, 1, Map.of());

    /** Takes a copy, in the order of the names. */
    public Rates {
      own = Collections.unmodifiableMap(new TreeMap<>(own));
    }

    /** How many calls of this operation are answered in a second; 0 if there is no limit. */
    public long most(String operation, int usual) {
      return limited ? own.getOrDefault(operation, Math.multiplyExact(usual, factor)) : 0;
    }
  }

  /**
   * How long things take.
   *
   * @param roomCallback from a happening in a room to its callback: assumed 200 ms
   * @param publish from the first media to the CDN's publish: documented 2 s
   * @param silence without media after which the CDN cuts the stream: documented 10 s
   * @param idle before a task without MaxIdleTime is stopped: documented 2 min
   * @param linger from a channel's emptying to its closing: documented as "a few seconds", assumed
   *     5 s
   * @param urlRest from a task's stop until its URL may be used again: documented 10 s
   */
  public record Times(
      Duration roomCallback,
      Duration publish,
      Duration silence,
      Duration idle,
      Duration linger,
      Duration urlRest) {
    /** As documented, or assumed where nothing is. */
    public static final Times USUAL =
        new Times(
            Duration.ofMillis(200),
            Duration.ofSeconds(2),
            Duration.ofSeconds(10),
            Duration.ofMinutes(2),
            Duration.ofSeconds(5),
            Duration.ofSeconds(10));
  }

  /**
   * The CDN's ingest domain; relay targets elsewhere are taken but send no callbacks.
   *
   * @param name without scheme
   * @param guard checks the URLs that are pushed to; what it does not let in is cut at once
   * @param notifyKey callbacks are signed with, until the domain is configured otherwise
   * @param playback where viewers pull what is pushed here, if anywhere
   */
  public record IngestDomain(
      String name, UrlGuard guard, String notifyKey, Optional<PlaybackDomain> playback) {
    /** One with a single URL key that nothing is played from. */
    public IngestDomain(String name, String urlKey, Duration urlValidity, String notifyKey) {
      this(name, new UrlGuard(List.of(urlKey), urlValidity), notifyKey, Optional.empty());
    }

    /** The main URL key; empty if signing is off. */
    public String urlKey() {
      return guard.keys().isEmpty() ? "" : guard.keys().get(0);
    }

    /** The same, played from this domain. */
    public IngestDomain playedFrom(PlaybackDomain domain) {
      return new IngestDomain(name, guard, notifyKey, Optional.of(domain));
    }

    /** Without the keys. */
    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * Where viewers pull.
   *
   * @param name without scheme
   * @param guard checks the URLs that are pulled from
   */
  public record PlaybackDomain(String name, UrlGuard guard) {}
}

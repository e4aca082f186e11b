package io.showrunner.input;

import java.util.List;
import java.util.stream.Collectors;

/** Input that was refused, with every fault found in it. Nothing was changed. */
public final class BadInput extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<Fault> faults;

  /** Refuses for these faults, at least one. */
  public BadInput(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** Refuses for one fault. */
  public BadInput(Fault fault) {
    this(List.of(fault));
  }

  /** What is wrong, in the order of the file. */
  public List<Fault> faults() {
    return faults;
  }
}

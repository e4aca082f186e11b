package io.showrunner.appserver;

import java.util.List;

/** Settings that were refused, with everything that is wrong with them. Nothing was started. */
public final class BadSettings extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<String> faults;

  BadSettings(List<String> faults) {
    super(String.join("\n", faults));
    this.faults = List.copyOf(faults);
  }

  /** Sentences, each with its setting and what to do. */
  public List<String> faults() {
    return faults;
  }
}

package io.showrunner;

import java.util.List;

/**
 * Whether there is time for the long way: {@code mvn verify -Pnightly} tries all of what a usual
 * build tries a part of.
 */
public final class Nightly {
  private Nightly() {}

  /** Whether this is such a build. */
  public static boolean is() {
    return Boolean.getBoolean("nightly");
  }

  /** All of these, or, in a usual build, those. */
  public static <T> List<T> all(List<T> all, List<T> usually) {
    return is() ? all : usually;
  }
}

package io.showrunner.cloud.mock.ground;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which assumptions were asked for so far: a run rests on those, and on no other. It is no part of
 * what settings say, so two of them are always equal. Safe for many threads.
 */
public final class Reliance {
  private final Set<Assumption> asked =
      Collections.synchronizedSet(EnumSet.noneOf(Assumption.class));

  void on(Assumption assumption) {
    asked.add(assumption);
  }

  /** In the order of their declaration. */
  public List<Assumption> soFar() {
    synchronized (asked) {
      return asked.stream().sorted().toList();
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Reliance;
  }

  @Override
  public int hashCode() {
    return Reliance.class.hashCode();
  }

  @Override
  public String toString() {
    return soFar().toString();
  }
}

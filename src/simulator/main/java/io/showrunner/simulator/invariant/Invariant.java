package io.showrunner.simulator.invariant;

import java.util.List;
import java.util.Locale;

/**
 * Something that must always hold. One object serves one world: it may remember what it has seen.
 *
 * <p>A breach is a sentence, "Expected …, but …", with the values. A breach that lasts is told once
 * as long as its words stay the same, so they name the moment something began, not how long it has
 * lasted by now.
 */
public interface Invariant {
  /** What is broken in this room at this moment; empty if nothing is. */
  List<String> breaches(Scene scene);

  /** As a violation record names it: the class's name in words with dashes between them. */
  default String name() {
    return getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }
}

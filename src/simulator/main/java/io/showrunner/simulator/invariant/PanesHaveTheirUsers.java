package io.showrunner.simulator.invariant;

import java.util.List;
import java.util.Locale;

/** Whoever has a pane is also taken in: the vendor's rule R6 (docs/cloud-coverage.md). */
final class PanesHaveTheirUsers implements Invariant {
  @Override
  public List<String> breaches(Scene scene) {
    return Carried.asked(scene).stream()
        .flatMap(asked -> breaches(asked).stream())
        .distinct()
        .toList();
  }

  private static List<String> breaches(Carried asked) {
    List<Who> named = asked.named();
    return asked.paned().stream()
        .filter(user -> !named.contains(user))
        .map(
            user ->
                String.format(
                    Locale.ROOT,
                    "Expected every pane's user among %s, but a pane is for %s.",
                    named,
                    user))
        .toList();
  }
}

package io.showrunner.simulator.invariant;

import io.showrunner.json.JsonObject;
import io.showrunner.layout.Area;
import io.showrunner.layout.Fraction;
import io.showrunner.layout.Geometry;
import io.showrunner.layout.Scaling;
import io.showrunner.layout.Shows;
import io.showrunner.layout.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Panes lie in the canvas, do not overlap on one layer, and everything asked for is within the
 * vendor's ranges (StartLiveMPUTask page, 2024-12-05).
 */
final class PanesAreSound implements Invariant {
  @Override
  public List<String> breaches(Scene scene) {
    return Carried.asked(scene).stream()
        .flatMap(asked -> breaches(asked).stream())
        .distinct()
        .toList();
  }

  private static List<String> breaches(Carried asked) {
    List<String> breaches = new ArrayList<>();
    List<Slot> slots = new ArrayList<>();
    for (JsonObject pane : asked.panes()) {
      try {
        slots.add(slot(slots.size() + 1, pane));
      } catch (IllegalArgumentException e) {
        breaches.add(e.getMessage() + " [pane " + (slots.size() + 1) + "]");
      }
    }
    Geometry.flaws(slots)
        .forEach(
            flaw ->
                breaches.add(
                    String.format(
                        Locale.ROOT, "Expected %s, but %s.", flaw.expected(), flaw.found())));
    breaches.addAll(Ranges.breaches(asked.encode()));
    return breaches;
  }

  private static Slot slot(int number, JsonObject pane) {
    var area =
        new Area(
            Fraction.of(text(pane, "X")),
            Fraction.of(text(pane, "Y")),
            Fraction.of(text(pane, "Width")),
            Fraction.of(text(pane, "Height")));
    int layer = Integer.parseInt(text(pane, "ZOrder"));
    return new Slot(number, Shows.PERSON, area, layer, Scaling.CROP, null);
  }

  private static String text(JsonObject pane, String name) {
    Optional<String> value = pane.text(name);
    return value.orElseThrow(
        () ->
            new IllegalArgumentException(
                String.format(Locale.ROOT, "Expected %s, but there is none.", name)));
  }
}

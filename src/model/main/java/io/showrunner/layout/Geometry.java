package io.showrunner.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The proof that places on a canvas make a sound picture. */
public final class Geometry {
  /** The vendor's SEI numbers panes 0 to 8 (page on relay, 2024-12-05), so there are nine. */
  public static final int MOST_PANES = 9;

  /** Layers of the vendor's SEI: 0 to 99. */
  public static final int TOP_LAYER = 99;

  /**
   * How far a pane may reach over the edge or into its neighbour: the vendor's own example has x +
   * width = 1.0018, which half a percent allows.
   */
  public static final Fraction TOLERANCE = new Fraction(50);

  private static final Fraction EDGE = Fraction.ONE.plus(TOLERANCE);

  private Geometry() {}

  /** What is wrong with {@code slots}, each flaw a sentence; empty if nothing is. */
  public static List<Flaw> flaws(List<Slot> slots) {
    List<Flaw> flaws = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      if (i >= MOST_PANES) {
        flaws.add(new Flaw(slot, "at most 9 panes", "this is pane " + (i + 1)));
      }
      flaws.addAll(outside(slot));
      for (Slot earlier : slots.subList(0, i)) {
        if (slot.layer() == earlier.layer() && slot.area().overlaps(earlier.area(), TOLERANCE)) {
          flaws.add(
              new Flaw(
                  slot,
                  "panes on one layer not to overlap",
                  String.format(
                      Locale.ROOT,
                      "panes %s and %s do on layer %s",
                      earlier.number(),
                      slot.number(),
                      slot.layer())));
        }
      }
    }
    return List.copyOf(flaws);
  }

  private static List<Flaw> outside(Slot slot) {
    List<Flaw> flaws = new ArrayList<>();
    Area area = slot.area();
    if (area.width().tenThousandths() <= 0 || area.height().tenThousandths() <= 0) {
      flaws.add(
          new Flaw(
              slot,
              "a pane to have a width and a height",
              String.format(Locale.ROOT, "it is %s x %s", area.width(), area.height())));
    }
    if (area.right().compareTo(EDGE) > 0) {
      flaws.add(new Flaw(slot, "x + width at most 1", sum(area.x(), area.width())));
    }
    if (area.bottom().compareTo(EDGE) > 0) {
      flaws.add(new Flaw(slot, "y + height at most 1", sum(area.y(), area.height())));
    }
    if (slot.layer() < 0 || slot.layer() > TOP_LAYER) {
      flaws.add(new Flaw(slot, "a layer from 0 to 99", "it is " + slot.layer()));
    }
    return flaws;
  }

  private static String sum(Fraction from, Fraction size) {
    return String.format(Locale.ROOT, "%s + %s = %s", from, size, from.plus(size));
  }

  /**
   * Something wrong with one place.
   *
   * @param expected completes "Expected …"
   * @param found completes "but …"
   */
  public record Flaw(Slot slot, String expected, String found) {}
}

package io.showrunner.layout;

import io.showrunner.vocabulary.Orientation;
import java.util.List;

/**
 * A named arrangement of places.
 *
 * @param slots in the order of their numbers, 1 to 9
 */
public record Layout(LayoutName name, Orientation orientation, List<Slot> slots) {
  /** Takes a copy. */
  public Layout {
    slots = List.copyOf(slots);
  }
}

package io.showrunner.rules.tables;

import io.showrunner.vocabulary.Orientation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * A streamer who is away, as rows of {@code grace.csv} ask about it.
 *
 * @param room the room's id
 */
public record Absence(String room, Orientation orientation) {
  /** No id has a blank, so this is none that a table names. */
  private static final String ANY_OTHER = "any other room";

  /** Every absence that a table naming these rooms can tell apart. */
  static List<Absence> all(Collection<String> rooms) {
    List<String> names = new ArrayList<>(rooms);
    names.add(ANY_OTHER);
    List<Absence> all = new ArrayList<>();
    for (String room : names) {
      for (Orientation orientation : Orientation.values()) {
        all.add(new Absence(room, orientation));
      }
    }
    return all;
  }

  String told() {
    return String.format(Locale.ROOT, "%s, %s", room, orientation.word());
  }
}

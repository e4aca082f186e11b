package io.showrunner.rules.tables;

import io.showrunner.broadcast.RelayEnd;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A relay that was lost, as rows of {@code relay-lost.csv} ask about it.
 *
 * @param times how often that has happened, 1 to {@value #MOST_TIMES}, beyond which all is alike
 */
public record Loss(RelayEnd how, int times) {
  /** More are counted as so many. */
  public static final int MOST_TIMES = 9;

  /** Counts no further than tables do. */
  public static Loss of(RelayEnd how, int times) {
    return new Loss(how, Math.min(times, MOST_TIMES));
  }

  /** Every loss there can be. */
  static List<Loss> all() {
    List<Loss> all = new ArrayList<>();
    for (RelayEnd how : RelayEnd.values()) {
      for (int times = 1; times <= MOST_TIMES; times++) {
        all.add(new Loss(how, times));
      }
    }
    return all;
  }

  String told() {
    return String.format(Locale.ROOT, "%s, for the %s time", how.word(), times);
  }
}

package io.showrunner.input;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known word that a misspelt one was probably meant to be. */
public final class Nearest {
  private Nearest() {}

  /** A sentence naming the nearest word, or all of them if none is near. */
  public static String remedy(String found, Collection<String> known) {
    return to(found, known)
        .map(near -> String.format(Locale.ROOT, "Nearest: '%s'.", near))
        .orElse(String.format(Locale.ROOT, "Known: %s.", String.join(", ", known)));
  }

  /** The known word that takes the fewest changes, if that is at most a third of its letters. */
  public static Optional<String> to(String found, Collection<String> known) {
    return known.stream()
        .min(Comparator.comparingInt((String word) -> changes(found, word)).thenComparing(w -> w))
        .filter(word -> changes(found, word) <= Math.max(1, word.length() / 3));
  }

  /** How many letters must be put in, taken out or changed to get from one word to the other. */
  private static int changes(String from, String to) {
    int[] previous = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] current = new int[to.length() + 1];
      current[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int swap = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(swap, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[to.length()];
  }
}

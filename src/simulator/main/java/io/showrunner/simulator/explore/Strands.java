package io.showrunner.simulator.explore;

import io.showrunner.input.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All strands there are; seeds choose from them if nobody says otherwise. */
final class Strands {
  /** In the order in which they spin: of one moment, people act before the weather turns. */
  static final List<Strand> ALL =
      List.of(
          new StreamerStrand(),
          new GuestStrand(),
          new FlapStrand(),
          new BattleStrand(),
          new CallStrand(),
          new CallbackStrand(),
          new LossStrand(),
          new QuotaStrand(),
          new ConsoleStrand(),
          new CutStrand(),
          new CrashStrand());

  private Strands() {}

  /**
   * The strands of these words, in the order of {@link #ALL}.
   *
   * @throws IllegalArgumentException if one is none: "Expected …, but … ."
   */
  static List<Strand> named(List<String> words) {
    List<String> known = ALL.stream().map(Strand::word).toList();
    for (String word : words) {
      if (!known.contains(word)) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "Expected a strand, but found '%s'. %s",
                word,
                Nearest.remedy(word, known)));
      }
    }
    List<Strand> chosen = new ArrayList<>(ALL);
    chosen.removeIf(strand -> !words.contains(strand.word()));
    return chosen;
  }
}

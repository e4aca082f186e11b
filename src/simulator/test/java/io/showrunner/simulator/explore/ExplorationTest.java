package io.showrunner.simulator.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.showrunner.simulator.Book;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The exploration of every build. A seed that fails prints the line that replays it; {@code
 * -Dexplore.from=1 -Dexplore.seeds=2000} searches longer.
 */
class ExplorationTest {
  private static final int SEEDS = Integer.getInteger("explore.seeds", 200);
  private static final long FROM = Long.getLong("explore.from", 1);
  private static final int ENOUGH_FOR_ALL = 2_000;
  private static final int ENOUGH_TO_COUNT = 200;
  private static final int THREADS = 2;

  private static final Book BOOK = Book.read(Path.of("rules"), Path.of("processes"));
  private static final List<Failure> FAILURES = new ArrayList<>();
  private static Tally tally;

  @BeforeAll
  static void explore() throws InterruptedException {
    tally =
        Exploration.ofInvariants(BOOK, List.of())
            .play(FROM, SEEDS, THREADS, done -> {}, FAILURES::add);
  }

  @Test
  void nothingIsBroken() {
    assertThat(FAILURES)
        .as(
            () ->
                FAILURES.stream()
                    .map(f -> f.replay() + "\n" + f.detail() + "\n" + f.text())
                    .toList()
                    .toString())
        .isEmpty();
    assertThat(tally.seeds()).isEqualTo(SEEDS);
  }

  /**
   * What can strike, strikes, wherever a room can be. The rarest pairs (somebody starts a relay at
   * the console while a room battles) come about once in two hundred seeds: so few seeds may miss
   * one in ten pairs, but no kind of trouble and no place.
   */
  @Test
  void everyTroubleMetEveryPhase() {
    assumeTrue(SEEDS >= ENOUGH_TO_COUNT, "counted at night, when there are seeds enough");
    List<Trouble> troubles = Trouble.of(tally.strands());
    List<String> unmet = new ArrayList<>();
    for (Trouble trouble : troubles) {
      for (Spot spot : tally.spots()) {
        if (tally.encounters().count(trouble, spot) == 0) {
          unmet.add(trouble.word() + " while " + spot.word());
        }
      }
    }
    int pairs = troubles.size() * tally.spots().size();
    assertThat(unmet)
        .as(() -> String.join("\n", tally.table()))
        .hasSizeLessThanOrEqualTo(SEEDS >= ENOUGH_FOR_ALL ? 0 : pairs / 10);
    assertThat(troubles)
        .as(() -> String.join("\n", tally.table()))
        .allMatch(trouble -> places(trouble) >= 4);
    assertThat(tally.spots())
        .as(() -> String.join("\n", tally.table()))
        .allMatch(spot -> troubles.stream().filter(it -> met(it, spot)).count() >= 12);
  }

  private static long places(Trouble trouble) {
    return tally.spots().stream().filter(spot -> met(trouble, spot)).count();
  }

  private static boolean met(Trouble trouble, Spot spot) {
    return tally.encounters().count(trouble, spot) > 0;
  }

  @Test
  void severalThreadsFindWhatOneFinds() throws InterruptedException {
    var exploration = Exploration.ofInvariants(BOOK, List.of());
    Tally one = exploration.play(1, 12, 1, done -> {}, f -> {});
    Tally three = exploration.play(1, 12, 3, done -> {}, f -> {});
    assertThat(three.table()).isEqualTo(one.table());
    assertThat(three.lines()).isEqualTo(one.lines());
  }
}

package io.showrunner.simulator.explore;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.simulator.Book;
import io.showrunner.simulator.World;
import io.showrunner.trace.Trace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * With three in ten callbacks doubled, late and out of order, rooms come to rest where they would
 * have in fair weather.
 */
class InAnyWeatherTest {
  private static final int SEEDS = Integer.getInteger("converge.seeds", 40);

  private static final Book BOOK = Book.read(Path.of("rules"), Path.of("processes"));

  @Test
  void roomsComeToRestAtTheSamePlace() throws InterruptedException {
    List<Failure> failures = new ArrayList<>();
    Tally tally = Exploration.ofWeathers(BOOK).play(1, SEEDS, 2, done -> {}, failures::add);
    assertThat(failures)
        .as(() -> failures.stream().map(Failure::text).toList().toString())
        .isEmpty();
    assertThat(tally.encounters().count(Trouble.LOSE, Spot.CO_STREAMING)).isPositive();
    assertThat(tally.encounters().count(Trouble.DOUBLE, Spot.CO_STREAMING)).isPositive();
    assertThat(tally.encounters().count(Trouble.SHUFFLE, Spot.RECONNECTING)).isPositive();
  }

  @Test
  void aRoomThatRestsElsewhereIsSeen() {
    Bug deaf =
        Bugs.all().stream()
            .filter(bug -> bug.name().equals("late news undoes newer news"))
            .findFirst()
            .orElseThrow();
    var trial = new InAnyWeather(new Rehearsal(BOOK, World::new));
    Trace first = trial.invent(1);
    assertThat(trial.play(first).findings()).isEmpty();
    assertThat(
            deaf.<List<Finding>>planted(
                BOOK,
                rehearsal -> {
                  var bugged = new InAnyWeather(rehearsal);
                  List<Finding> found = new ArrayList<>();
                  for (long seed = 1; seed <= 60 && found.isEmpty(); seed++) {
                    found.addAll(bugged.play(bugged.invent(seed)).findings());
                  }
                  return found;
                }))
        .isNotEmpty();
  }
}

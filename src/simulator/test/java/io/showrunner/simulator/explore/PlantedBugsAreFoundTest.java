package io.showrunner.simulator.explore;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.Nightly;
import io.showrunner.simulator.Book;
import io.showrunner.simulator.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What exploration can see: bugs are planted one by one, and each must be found soon. */
class PlantedBugsAreFoundTest {
  private static final int MOST_SEEDS = 200;
  private static final int MEDIAN = 50;

  private static final Book BOOK = Book.read(Path.of("rules"), Path.of("processes"));
  private static final Generator GENERATOR = new Generator(Strands.ALL, Generator.ANY_TEMPO);

  @Test
  void allOfThemInAMedianOfFewSeeds() {
    List<Bug.Caught> caught = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    for (Bug bug : Nightly.all(Bugs.all(), everyFourth())) {
      bug.caught(BOOK, GENERATOR, MOST_SEEDS)
          .ifPresentOrElse(caught::add, () -> missed.add(bug.name()));
    }
    assertThat(missed)
        .as(String.format(Locale.ROOT, "not found in %d seeds", MOST_SEEDS))
        .isEmpty();
    assertThat(caught).hasSizeGreaterThanOrEqualTo(Nightly.is() ? 15 : 6);
    List<Long> seeds = caught.stream().map(Bug.Caught::seed).sorted().toList();
    assertThat(seeds.get(seeds.size() / 2)).as(() -> caught.toString()).isLessThanOrEqualTo(MEDIAN);
    caught.forEach(System.out::println);
  }

  /** Of each kind some. */
  private static List<Bug> everyFourth() {
    List<Bug> all = Bugs.all();
    return IntStream.iterate(0, i -> i < all.size(), i -> i + 4).mapToObj(all::get).toList();
  }

  @Test
  void nothingIsLeftOfThemAfterwards() {
    Bug bug = Bugs.all().stream().filter(b -> b.incision() != null).findFirst().orElseThrow();
    assertThat(bug.caught(BOOK, GENERATOR, MOST_SEEDS)).isPresent();
    var sound = new Rehearsal(BOOK, World::new);
    for (long seed = 1; seed <= 10; seed++) {
      assertThat(sound.play(GENERATOR.invent(seed)).findings()).isEmpty();
    }
  }
}

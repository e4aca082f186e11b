package io.showrunner.simulator.explore;

import io.showrunner.simulator.Book;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * A bug to plant, from outside or in a loaded class.
 *
 * @param name what is wrong, in a few words
 * @param book what becomes of processes and rules
 * @param worlds makes worlds that have the bug, as far as it is planted from outside
 * @param incision where it is woven in, if anywhere
 */
record Bug(String name, UnaryOperator<Book> book, WorldMaker worlds, @Nullable Incision incision) {
  /** As many as the machines that build this have processors. */
  private static final int AT_ONCE = 2;

  /** Who works with the bug. */
  interface Work<T> {
    T with(Rehearsal rehearsal);
  }

  /** Does some work while the bug is planted. */
  <T> T planted(Book sound, Work<T> work) {
    var rehearsal = new Rehearsal(book.apply(sound), worlds);
    return incision == null ? work.with(rehearsal) : incision.during(() -> work.with(rehearsal));
  }

  /** The first seed whose broadcast shows that something is wrong, and what it shows. */
  Optional<Caught> caught(Book sound, Generator generator, int most) {
    return planted(sound, rehearsal -> caught(rehearsal, generator, most));
  }

  /** The same while the bug is planted. */
  Optional<Caught> caught(Rehearsal rehearsal, Generator generator, int most) {
    for (long seed = 1; seed <= most; seed += AT_ONCE) {
      Optional<Caught> caught =
          LongStream.range(seed, seed + AT_ONCE)
              .parallel()
              .mapToObj(each -> caught(rehearsal, generator, each))
              .flatMap(Optional::stream)
              .findFirst();
      if (caught.isPresent()) {
        return caught;
      }
    }
    return Optional.empty();
  }

  private Optional<Caught> caught(Rehearsal rehearsal, Generator generator, long seed) {
    return rehearsal.play(generator.invent(seed)).findings().stream()
        .findFirst()
        .map(finding -> new Caught(name, seed, finding.invariant()));
  }

  /** Which seed caught it, and as what. */
  record Caught(String bug, long seed, String as) {}

  @Override
  public String toString() {
    return name;
  }
}

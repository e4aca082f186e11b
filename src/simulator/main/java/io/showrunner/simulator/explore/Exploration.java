package io.showrunner.simulator.explore;

import io.showrunner.simulator.Book;
import io.showrunner.simulator.World;
import io.showrunner.simulator.explore.Rehearsal.Result;
import io.showrunner.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Plays the broadcasts of many seeds, each in a world of its own on one of several threads, and
 * tells what failed in the order of the seeds.
 */
public final class Exploration {
  /** Of so many failures the shortest form is looked for; where more fail, they fail alike. */
  private static final int MOST_SHRUNK = 3;

  private final Trial trial;
  private final List<Strand> strands;

  Exploration(Trial trial, List<Strand> strands) {
    this.trial = trial;
    this.strands = strands;
  }

  /**
   * Looks for anything that is broken.
   *
   * @param strands words of the strands to invent from; empty for the usual ones
   * @throws IllegalArgumentException if one is none: "Expected …, but … ."
   */
  public static Exploration ofInvariants(Book book, List<String> strands) {
    List<Strand> chosen = strands.isEmpty() ? Strands.ALL : Strands.named(strands);
    var generator = new Generator(chosen, Generator.ANY_TEMPO);
    String options = strands.isEmpty() ? "" : " --strands " + String.join(",", strands);
    var trial = new Trial.OnceThrough(generator, new Rehearsal(book, World::new), options);
    return new Exploration(trial, chosen);
  }

  /** Looks for rooms that come to rest elsewhere in foul weather than in fair. */
  public static Exploration ofWeathers(Book book) {
    return new Exploration(
        new InAnyWeather(new Rehearsal(book, World::new)), List.of(new CallbackStrand()));
  }

  /** The words of all strands there are. */
  public static List<String> strands() {
    return Strands.ALL.stream().map(Strand::word).toList();
  }

  private record Played(long seed, int lines, Encounters encounters, @Nullable Failed failed) {}

  private record Failed(Trace trace, Finding first) {}

  /**
   * Plays.
   *
   * @param first the first seed
   * @param seeds how many, 1 or more
   * @param threads on how many threads, 1 or more
   * @param progress is told how many seeds are done
   * @param failures is told of each seed that failed, in their order
   */
  public Tally play(
      long first, int seeds, int threads, LongConsumer progress, Consumer<Failure> failures)
      throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Played>> all = new ArrayList<>();
      for (long seed = first; seed < first + seeds; seed++) {
        long next = seed;
        all.add(pool.submit(() -> play(next)));
      }
      var encounters = new Encounters();
      long lines = 0;
      long failed = 0;
      long done = 0;
      for (Future<Played> each : all) {
        Played played = each.get();
        encounters.addAll(played.encounters());
        lines += played.lines();
        progress.accept(++done);
        if (played.failed() != null) {
          failures.accept(failure(played, played.failed(), failed++ < MOST_SHRUNK));
        }
      }
      return new Tally(seeds, lines, failed, encounters, strands);
    } catch (ExecutionException broken) {
      throw new IllegalStateException("A world broke down: " + broken.getCause(), broken);
    } finally {
      pool.shutdownNow();
    }
  }

  private Played play(long seed) {
    Trace trace = trial.invent(seed);
    Result result = trial.play(trace);
    Failed failed =
        result.findings().isEmpty() ? null : new Failed(result.played(), result.findings().get(0));
    return new Played(seed, trace.steps().size(), result.encounters(), failed);
  }

  private Failure failure(Played played, Failed failed, boolean shrunk) {
    String replay =
        String.format(
            Locale.ROOT, "./showrunner explore --seed %d%s", played.seed(), trial.options());
    String invariant = failed.first().invariant();
    Trace shortest =
        shrunk
            ? Shrinker.shrink(failed.trace(), trace -> failsAlike(trace, invariant))
            : failed.trace();
    Finding finding =
        trial.play(shortest).findings().stream()
            .filter(each -> each.invariant().equals(invariant))
            .findFirst()
            .orElse(failed.first());
    return new Failure(
        played.seed(),
        invariant,
        finding.detail(),
        replay,
        played.lines(),
        shortest,
        new Retelling(shortest, finding, replay).feature());
  }

  private Optional<Trace> failsAlike(Trace trace, String invariant) {
    Result result = trial.play(trace);
    return result.findings().stream().anyMatch(each -> each.invariant().equals(invariant))
        ? Optional.of(result.played())
        : Optional.empty();
  }
}

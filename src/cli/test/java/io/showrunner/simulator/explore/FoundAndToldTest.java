package io.showrunner.simulator.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.showrunner.Nightly;
import io.showrunner.cli.FrontDoor;
import io.showrunner.simulator.Book;
import io.showrunner.trace.TraceReader;
import io.showrunner.trace.TraceWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a bug to a trace of a few lines, and to a scenario, that show it to anybody. */
class FoundAndToldTest {
  private static final int DOZEN = 12;
  private static final String USUALLY = "a guest who was kicked stays on air";

  private static final Book BOOK = Book.read(Path.of("rules"), Path.of("processes"));

  @TempDir private Path scratch;

  @ParameterizedTest
  @CsvSource({
    "a guest who was kicked stays on air, only-the-admitted-are-named",
    "a URL that rests is asked for again at once, no-url-twice",
    "the grace is counted anew at each event, the-grace-is-kept",
    "a copy of a callback is taken for news, news-counts-once"
  })
  void whatIsFoundIsShrunkToADozenLinesAtMost(String name, String invariant) {
    assumeTrue(Nightly.is() || name.equals(USUALLY), "shrunk at night");
    Bug bug = bug(name);
    List<Failure> failures = new ArrayList<>();
    bug.planted(
        BOOK,
        rehearsal -> {
          var generator = new Generator(Strands.ALL, Generator.ANY_TEMPO);
          long seed = bug.caught(rehearsal, generator, 200).orElseThrow().seed();
          return explored(rehearsal, generator, seed, failures);
        });
    assertThat(failures).hasSize(1);
    Failure failure = failures.get(0);
    assertThat(failure.trace().steps())
        .as(failure.text())
        .hasSizeLessThanOrEqualTo(DOZEN)
        .hasSizeLessThan(failure.lines());
    assertThat(failure.invariant()).isEqualTo(invariant);
    assertThat(TraceWriter.write(TraceReader.read("again", failure.text())))
        .isEqualTo(failure.text());
  }

  private static Tally explored(
      Rehearsal rehearsal, Generator generator, long seed, List<Failure> failures) {
    try {
      return new Exploration(new Trial.OnceThrough(generator, rehearsal, ""), Strands.ALL)
          .play(seed, 1, 1, done -> {}, failures::add);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The verb finds it, writes it down, and what it wrote fails in the other verbs as long as the
   * bug is there.
   */
  @Test
  void whatWasWrittenDownFailsInEveryVerbWhileTheBugIsThere() throws Exception {
    Path report = scratch.resolve("found");
    Bug bug = bug("a guest who was kicked stays on air");
    FrontDoor found =
        bug.planted(
            BOOK,
            rehearsal ->
                FrontDoor.type(
                    "explore",
                    "--seeds",
                    "12",
                    "--threads",
                    "2",
                    "--strands",
                    "streamer,guests",
                    "--report",
                    report.toString()));
    assertThat(found.exit()).as(found.err()).isEqualTo(1);
    String replay =
        found.lines().stream().filter(l -> l.startsWith("Replay: ")).findFirst().orElseThrow();
    assertThat(replay)
        .matches("Replay: \\./showrunner explore --seed \\d+ --strands streamer,guests");
    String seed = replay.replaceFirst(".*--seed (\\d+).*", "$1");
    Path trace = report.resolve("seed-" + seed + ".jsonl");
    Path feature = report.resolve("seed-" + seed + ".feature");
    assertThat(Files.readString(feature)).contains("kicks", "Then no invariant is broken");

    List<FrontDoor> bugged = bug.planted(BOOK, rehearsal -> again(seed, trace, feature));
    List<FrontDoor> sound = again(seed, trace, feature);
    for (int i = 0; i < sound.size(); i++) {
      assertThat(bugged.get(i).exit()).as(bugged.get(i).out()).isEqualTo(1);
      assertThat(bugged.get(i).out()).contains("only-the-admitted-are-named");
      assertThat(sound.get(i).exit()).as(sound.get(i).out()).isEqualTo(0);
    }
  }

  private static List<FrontDoor> again(String seed, Path trace, Path feature) {
    return List.of(
        FrontDoor.type("explore", "--seed", seed, "--strands", "streamer,guests"),
        FrontDoor.type("simulate", trace.toString()),
        FrontDoor.type("test", feature.toString()));
  }

  private static Bug bug(String name) {
    return Bugs.all().stream().filter(b -> b.name().equals(name)).findFirst().orElseThrow();
  }
}

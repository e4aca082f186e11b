package io.showrunner.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.trace.ManyRooms;
import io.showrunner.trace.Trace;
import io.showrunner.trace.TraceReader;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No show breaks an invariant: not the shipped ones, not many at once, not invented ones. */
class EveryShowHoldsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "evening-show",
        "walk-away",
        "two-devices",
        "busy-house",
        "rough-weather",
        "power-cut",
        "battle-night",
        "short-battle",
        "seen-again"
      })
  void shippedTraces(String name) {
    holds(TraceReader.read(Path.of("simulator/traces", name + ".jsonl")));
  }

  @Test
  void manyRoomsAtOnce() {
    holds(ManyRooms.trace(30));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void inventedShows(long seed) {
    holds(Shows.invented(seed));
  }

  /** Seeds that once found something, here or in an invariant itself. */
  @ParameterizedTest
  @ValueSource(longs = {262, 412})
  void inventedShowsThatOnceFailed(long seed) {
    holds(Shows.invented(seed));
  }

  /** {@code -Dshows.from=1 -Dshows.seeds=1000} for a longer search; a seed alone replays itself. */
  static LongStream seeds() {
    long from = Long.getLong("shows.from", 1);
    return LongStream.range(from, from + Long.getLong("shows.seeds", 60));
  }

  private static void holds(Trace trace) {
    Played played = Played.of(trace);
    assertThat(played.violations())
        .as(() -> String.format(Locale.ROOT, "%s%n%s", Played.text(trace), played))
        .isEmpty();
  }
}

package io.showrunner.simulator.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showrunner.trace.ChannelEvent;
import io.showrunner.trace.Trace;
import io.showrunner.trace.TraceEvent;
import io.showrunner.trace.TraceReader;
import io.showrunner.trace.TraceWriter;
import io.showrunner.trace.WeatherEvent;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class GeneratorTest {
  private static final Generator GENERATOR = new Generator(Strands.ALL, Generator.ANY_TEMPO);

  @Test
  void whatIsInventedIsReadBackAsItWasWritten() {
    LongStream.rangeClosed(1, 300)
        .mapToObj(GENERATOR::invent)
        .forEach(
            trace ->
                assertThat(TraceReader.read(trace.file(), TraceWriter.write(trace)))
                    .isEqualTo(trace));
  }

  @Test
  void theSameSeedInventsTheSameAndAnotherSomethingElse() {
    assertThat(GENERATOR.invent(7))
        .isEqualTo(GENERATOR.invent(7))
        .isNotEqualTo(GENERATOR.invent(8));
  }

  /** Cuts aside: from a channel that was closed nobody can be lost any more. */
  @Test
  void nothingSaidOfOneStrandDependsOnWhetherAnotherIsThere() {
    var people = new Generator(Strands.named(List.of("streamer", "guests")), Generator.ANY_TEMPO);
    var others = new Generator(withoutCuts(), Generator.ANY_TEMPO);
    for (long seed = 1; seed <= 60; seed++) {
      assertThat(lines(others.invent(seed))).containsSubsequence(lines(people.invent(seed)));
    }
  }

  private static List<Strand> withoutCuts() {
    return Strands.ALL.stream().filter(strand -> !(strand instanceof CutStrand)).toList();
  }

  /** A cut takes away what could not happen after it, and nothing else. */
  @Test
  void aCutTakesAwayOnlyWhatPeopleDoInAChannel() {
    var without = new Generator(withoutCuts(), Generator.ANY_TEMPO);
    for (long seed = 1; seed <= 60; seed++) {
      List<TraceEvent> kept = events(GENERATOR.invent(seed));
      assertThat(events(without.invent(seed)))
          .filteredOn(event -> !kept.contains(event))
          .allMatch(ChannelEvent.Personal.class::isInstance);
    }
  }

  private static List<TraceEvent> events(Trace trace) {
    return trace.steps().stream().map(Trace.Step::event).toList();
  }

  @Test
  void everySeedHasItsOwnMix() {
    Set<Integer> rooms = new TreeSet<>();
    Set<String> mixes = new TreeSet<>();
    for (long seed = 1; seed <= 200; seed++) {
      Trace trace = GENERATOR.invent(seed);
      rooms.add(trace.rooms().size());
      mixes.add(String.valueOf(trace.header().about()));
    }
    assertThat(rooms).contains(1, 2, 3, 4).hasSizeGreaterThan(4);
    assertThat(mixes).hasSizeGreaterThan(12);
  }

  @Test
  void streamersAreAwayForAnyTimeOfTheGraceAndALittleBeyond() {
    Set<Long> seconds = new TreeSet<>();
    for (long seed = 1; seed <= 200; seed++) {
      for (var away : Absences.of(GENERATOR.invent(seed))) {
        seconds.add(away.toSeconds() / 10);
      }
    }
    assertThat(seconds)
        .contains(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L, 13L, 14L, 15L, 16L, 17L);
  }

  @Test
  void theWeatherIsFairBeforeTheEnd() {
    for (long seed = 1; seed <= 100; seed++) {
      Trace trace = GENERATOR.invent(seed);
      assertThat(trace.steps())
          .noneMatch(
              step ->
                  step.event() instanceof WeatherEvent.CloudCallbacks callbacks
                      && callbacks.lasting() == null);
    }
  }

  @Test
  void aStrandNobodyKnowsIsToldWithTheNearest() {
    assertThatThrownBy(() -> Strands.named(List.of("guest")))
        .hasMessage("Expected a strand, but found 'guest'. Nearest: 'guests'.");
  }

  private static List<String> lines(Trace trace) {
    return trace.steps().stream().map(TraceWriter::line).toList();
  }

  /** How long people are away between their last leave and their next join. */
  private static final class Absences {
    static List<java.time.Duration> of(Trace trace) {
      var left = new java.util.HashMap<String, java.time.Duration>();
      List<java.time.Duration> away = new java.util.ArrayList<>();
      for (Trace.Step step : trace.steps()) {
        if (step.event() instanceof ChannelEvent.Leave leave) {
          left.put(leave.channel() + "/" + leave.user(), step.at());
        } else if (step.event() instanceof ChannelEvent.Join join) {
          var since = left.remove(join.channel() + "/" + join.user());
          if (since != null) {
            away.add(step.at().minus(since));
          }
        }
      }
      return away;
    }
  }
}

package io.showrunner.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.Nightly;
import io.showrunner.broadcast.Place;
import io.showrunner.broadcast.Relay;
import io.showrunner.broadcast.RoomState;
import io.showrunner.cloud.mock.task.TaskView;
import io.showrunner.json.JsonObject;
import io.showrunner.record.RecordLog;
import io.showrunner.trace.Trace;
import io.showrunner.trace.TraceReader;
import io.showrunner.trace.WeatherEvent;
import io.showrunner.vocabulary.Milestone;
import io.showrunner.vocabulary.Mode;
import io.showrunner.vocabulary.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Wherever the engine dies, the show goes on and ends as it would have. */
class CrashesTest {
  /** Good to start again in; the cloud still tries to deliver what happened meanwhile. */
  private static final Duration AWAY = Duration.ofSeconds(3);

  private static final Duration LAST_DEED = seconds(299);

  /** After each of these something is about to happen: the machine dies of it. */
  private static final List<Duration> MOMENTS =
      List.of(
          seconds(1), // goes live
          seconds(59), // a guest asks and comes
          seconds(62), // the guest publishes
          seconds(119), // the streamer is lost
          seconds(149), // the streamer is back
          seconds(239), // the guest leaves
          LAST_DEED, // the streamer is lost for good, or ends the show
          seconds(400)); // the grace is over

  /** Of these every build tries three. */
  private static final List<Duration> TRIED =
      Nightly.all(MOMENTS, List.of(seconds(62), seconds(149), LAST_DEED));

  private static final List<Duration> LOOKS =
      List.of(seconds(50), seconds(110), seconds(140), seconds(230), seconds(290), seconds(360));

  private static final String UNTIL_THE_END =
      """
      {"trace":"crashes","app":"app-1"}
      {"at":"PT0S","event":"room.create","room":"evening","channel":"c","streamer":"ana"}
      {"at":"PT2S","event":"channel.join","channel":"c","user":"ana"}
      {"at":"PT3S","event":"stream.publish","channel":"c","user":"ana"}
      {"at":"PT1M","event":"costream.apply","room":"evening","user":"bo"}
      {"at":"PT1M1S","event":"costream.approve","room":"evening","user":"bo"}
      {"at":"PT1M2S","event":"channel.join","channel":"c","user":"bo"}
      {"at":"PT1M3S","event":"stream.publish","channel":"c","user":"bo"}
      {"at":"PT2M","event":"channel.leave","channel":"c","user":"ana","reason":"lost"}
      {"at":"PT2M30S","event":"channel.join","channel":"c","user":"ana"}
      {"at":"PT2M31S","event":"stream.publish","channel":"c","user":"ana"}
      {"at":"PT4M","event":"channel.leave","channel":"c","user":"bo"}
      """;

  private static final Trace ENDED =
      TraceReader.read(
          "ended",
          UNTIL_THE_END
              + """
              {"at":"PT5M","event":"room.end","room":"evening"}
              {"at":"PT5M1S","event":"channel.leave","channel":"c","user":"ana"}
              """);

  private static final Trace WALKED_AWAY =
      TraceReader.read(
          "walked-away",
          UNTIL_THE_END
              + """
              {"at":"PT5M","event":"channel.leave","channel":"c","user":"ana","reason":"lost"}
              """);

  private static final Show FAIRLY_ENDED = play(ENDED, null, null);
  private static final Show FAIRLY_WALKED_AWAY = play(WALKED_AWAY, null, null);

  /** What anybody could tell of the show, seen from outside. */
  private record Look(
      Phase phase,
      @Nullable Mode mode,
      Optional<String> reason,
      List<Place> places,
      @Nullable Relay recorded,
      @Nullable Relay wanted,
      boolean arrived,
      List<JsonObject> tasks) {
    static Look at(World world) {
      RoomState room = world.director().rooms().get(0);
      return new Look(
          room.phase(),
          room.mode(),
          Optional.ofNullable(room.reason()).map(r -> r.word()),
          room.places(),
          room.relay().recorded(),
          room.relay().wanted(),
          room.arrived(),
          world.cloud().liveTasks(room.identity().channel()).stream()
              .map(TaskView::parameters)
              .map(Look::withoutSignature)
              .toList());
    }

    /** It is as old as the last Start. */
    private static JsonObject withoutSignature(JsonObject task) {
      return task.with("StreamURL", task.text("StreamURL").orElse("").replaceFirst("\\?.*", ""));
    }
  }

  private record Show(
      Map<Duration, Look> looks, List<String> violations, @Nullable Duration death) {}

  @ParameterizedTest
  @EnumSource(Milestone.class)
  void theShowEndsAsItWouldHave(Milestone point) {
    for (Duration moment : TRIED) {
      isAsFair(WALKED_AWAY, FAIRLY_WALKED_AWAY, moment, point);
    }
    isAsFair(ENDED, FAIRLY_ENDED, LAST_DEED, point);
  }

  private static void isAsFair(Trace trace, Show fair, Duration moment, Milestone point) {
    Show rough = play(trace, moment, point);
    String which =
        String.format(Locale.ROOT, "%s, dead %s from %s", trace.file(), point.inWords(), moment);
    assertThat(fair.violations()).isEmpty();
    assertThat(rough.violations()).as(which).isEmpty();
    assertThat(fair.looks()).as(which).containsAllEntriesOf(rough.looks());
  }

  @Test
  void everyPointIsMetInAnOrdinaryShow() {
    Set<Milestone> met = EnumSet.noneOf(Milestone.class);
    for (Milestone point : Milestone.values()) {
      if (play(WALKED_AWAY, seconds(1), point).death() != null) {
        met.add(point);
      }
    }
    assertThat(met).containsExactly(Milestone.values());
  }

  private static Show play(Trace trace, @Nullable Duration doomed, @Nullable Milestone point) {
    List<String> violations = new ArrayList<>();
    var log =
        new RecordLog(
            (record, line) -> {
              if (record.text("kind").filter("violation"::equals).isPresent()) {
                violations.add(line);
              }
            });
    var book = new Book(Played.processes(), Played.rules());
    Map<Duration, Look> looks = new LinkedHashMap<>();
    Duration death = null;
    try (var world = new World(book, trace.header().app(), 1, log)) {
      for (Trace.Step step : trace.steps()) {
        world.clock().wakeAt(World.START.plus(step.at()), () -> world.happen(step.event()));
      }
      if (doomed != null) {
        world
            .clock()
            .wakeAt(
                World.START.plus(doomed), () -> world.happen(new WeatherEvent.EngineCrash(point)));
      }
      List<Duration> left = new ArrayList<>(LOOKS);
      left.add(seconds(1000));
      while (!left.isEmpty()) {
        Instant next = World.START.plus(left.get(0));
        Optional<Instant> due = world.clock().nextDue().filter(d -> !d.isAfter(next));
        if (due.isPresent()) {
          world.runUntil(due.get());
          if (!world.isEngineUp() && death == null) {
            death = world.age();
            world
                .clock()
                .wakeAt(
                    world.clock().now().plus(AWAY),
                    () -> world.happen(new WeatherEvent.EngineRestart()));
          }
          continue;
        }
        world.runUntil(next);
        Duration at = left.remove(0);
        if (death == null || at.compareTo(death.plusSeconds(40)) > 0) {
          looks.put(at, Look.at(world));
        }
      }
      world.runToTheEnd(Duration.ofHours(1));
      world.conclude();
      looks.put(Duration.ofHours(1), Look.at(world));
    }
    return new Show(looks, violations, death);
  }

  private static Duration seconds(long seconds) {
    return Duration.ofSeconds(seconds);
  }
}

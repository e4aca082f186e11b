package io.showrunner.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.cloud.mock.profile.ProfileReader;
import io.showrunner.json.JsonObject;
import io.showrunner.record.RecordLog;
import io.showrunner.trace.Trace;
import io.showrunner.trace.TraceReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A streamer is lost and returns after every number of seconds from 0 to 180, each in a room of its
 * own and all in one world: alone, with a guest who stays, with one who leaves meanwhile, on
 * another device, and after somebody stopped the relay at the console.
 */
class ReturnAtEveryMomentTest {
  private static final Duration LOST = Duration.ofSeconds(60);

  /** When the console stops the relay, after the loss. */
  private static final int CONSOLE = 20;

  /** A callback of the room takes so long. */
  private static final Duration HEARD = Duration.ofMillis(200);

  /** An ingest URL rests for ten seconds after a stop. */
  private static final int URL_RESTS = 10;

  private static final int GRACE = 120;
  private static final int LONGEST = 180;
  private static final Map<String, List<JsonObject>> ROOMS = new LinkedHashMap<>();
  private static final List<String> VIOLATIONS = new ArrayList<>();

  private enum Way {
    ALONE,
    GUEST_STAYS,
    GUEST_LEAVES,
    OTHER_DEVICE,
    CONSOLE_STOPS
  }

  /** No two seconds begin together, or the vendor's rates would be what is tested. */
  private static Duration begin(int seconds) {
    return Duration.ofMillis(seconds * 10L);
  }

  private record Line(Duration at, String text) {}

  @BeforeAll
  static void play() {
    List<Line> lines = new ArrayList<>();
    for (int seconds = 0; seconds <= LONGEST; seconds++) {
      for (Way way : ways(seconds)) {
        write(lines, way, seconds);
      }
    }
    lines.sort(Comparator.comparing(Line::at));
    var text = new StringBuilder("{\"trace\":\"every-moment\",\"app\":\"app-1\"}\n");
    lines.forEach(line -> text.append(line.text()).append('\n'));
    Trace trace = TraceReader.read("every-moment.jsonl", text.toString());
    var conditions =
        Conditions.USUAL.under(
            ProfileReader.read("wide.json", "{\"quota\":{\"single\":2000,\"mixed\":2000}}"));
    var log = new RecordLog((record, line) -> take(record));
    var book = new Book(Played.processes(), Played.rules());
    try (var world = new World(book, trace.header().app(), conditions, 1, log)) {
      for (Trace.Step step : trace.steps()) {
        world.clock().wakeAt(World.START.plus(step.at()), () -> world.happen(step.event()));
      }
      world.runToTheEnd(Simulation.LONGEST);
      world.conclude();
    }
  }

  /** Every second alone and with a guest, every third in the other ways: each in turn. */
  private static List<Way> ways(int seconds) {
    var ways = new ArrayList<>(List.of(Way.ALONE, Way.GUEST_STAYS));
    ways.add(List.of(Way.GUEST_LEAVES, Way.OTHER_DEVICE, Way.CONSOLE_STOPS).get(seconds % 3));
    boolean near = Math.abs(seconds - GRACE) < 3 || Math.abs(seconds - CONSOLE) < URL_RESTS + 2;
    if (near && !ways.contains(Way.CONSOLE_STOPS)) {
      ways.add(Way.CONSOLE_STOPS);
    }
    return ways;
  }

  private static void take(JsonObject record) {
    String kind = record.text("kind").orElse("");
    if (kind.equals("violation")) {
      VIOLATIONS.add(record.write());
    }
    record
        .text("room")
        .ifPresent(room -> ROOMS.computeIfAbsent(room, r -> new ArrayList<>()).add(record));
  }

  private static String name(Way way, int seconds) {
    return String.format(
        Locale.ROOT,
        "%s-%d",
        way.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
        seconds);
  }

  private static void write(List<Line> lines, Way way, int seconds) {
    String room = name(way, seconds);
    Duration begin = begin(seconds);
    Duration lost = begin.plus(LOST);
    Duration back = lost.plusSeconds(seconds);
    add(lines, begin, "room.create", "room", room, "channel", room, "streamer", "ana");
    publishes(lines, begin.plusSeconds(1), room, "ana");
    if (way == Way.GUEST_STAYS || way == Way.GUEST_LEAVES) {
      add(lines, begin.plusSeconds(5), "costream.apply", "room", room, "user", "bo");
      add(lines, begin.plusSeconds(6), "costream.approve", "room", room, "user", "bo");
      publishes(lines, begin.plusSeconds(7), room, "bo");
    }
    if (way == Way.OTHER_DEVICE) { // The old device's leave comes after the new one's arrival.
      publishes(lines, back, room, "ana");
      add(lines, back.plusSeconds(1), "channel.leave", "channel", room, "user", "ana");
      add(lines, begin.plusSeconds(400), "room.end", "room", room);
      return;
    }
    add(lines, lost, "channel.leave", "channel", room, "user", "ana", "reason", "lost");
    if (way == Way.GUEST_LEAVES) {
      add(lines, lost.plusMillis(500), "channel.leave", "channel", room, "user", "bo");
    } else if (way == Way.CONSOLE_STOPS) {
      add(lines, lost.plusSeconds(CONSOLE), "task.stop", "room", room);
    }
    publishes(lines, back, room, "ana");
  }

  private static void publishes(List<Line> lines, Duration at, String channel, String user) {
    add(lines, at, "channel.join", "channel", channel, "user", user);
    add(lines, at, "stream.publish", "channel", channel, "user", user);
  }

  private static void add(List<Line> lines, Duration at, String event, String... fields) {
    JsonObject line = JsonObject.EMPTY.with("at", at.toString()).with("event", event);
    for (int i = 0; i < fields.length; i += 2) {
      line = line.with(fields[i], fields[i + 1]);
    }
    lines.add(new Line(at, line.write()));
  }

  @Test
  void nothingIsBroken() {
    assertThat(VIOLATIONS).isEmpty();
  }

  @Test
  void whoIsBackWithinTheGraceIsLiveAgainAndWhoIsLaterIsNot() {
    for (int seconds = 0; seconds <= LONGEST; seconds++) {
      for (Way way : List.of(Way.ALONE, Way.GUEST_STAYS)) {
        JsonObject last = last(name(way, seconds), "room");
        if (seconds < GRACE) {
          String mode = way == Way.ALONE ? "solo" : "co-streaming";
          assertThat(last.text("phase").orElse("") + " " + last.text("mode").orElse(""))
              .as(name(way, seconds))
              .isEqualTo("live " + mode);
        } else if (seconds > GRACE) {
          assertThat(last.text("reason")).as(name(way, seconds)).contains("auto-stopped");
        }
      }
    }
  }

  @Test
  void theTaskAndItsUrlStayTheSameWhateverHappens() {
    ROOMS.forEach(
        (room, records) -> {
          assertThat(calls(room).map(call -> call.text("task").orElse("")).distinct().toList())
              .as(room)
              .hasSize(1);
          assertThat(
                  calls(room)
                      .flatMap(call -> call.object("request").stream())
                      .flatMap(request -> request.text("StreamURL").stream())
                      .map(url -> url.replaceFirst("\\?.*", "")) // Its signature is made anew.
                      .distinct()
                      .toList())
              .as(room)
              .hasSize(1);
        });
  }

  @Test
  void whoReturnsIsStartedWithWhatWasRecordedLast() {
    for (int seconds = 0; seconds < GRACE; seconds++) {
      for (Way way : List.of(Way.ALONE, Way.GUEST_STAYS)) {
        String room = name(way, seconds);
        Duration lost = begin(seconds).plus(LOST);
        JsonObject recorded =
            request(
                calls(room)
                    .filter(call -> at(call).compareTo(lost) < 0)
                    .reduce((first, second) -> second)
                    .orElseThrow());
        List<JsonObject> after =
            calls(room).filter(call -> at(call).compareTo(lost.plus(HEARD)) > 0).toList();
        if (seconds == 0 && after.isEmpty()) {
          continue; // Back before it was heard: nothing was lost.
        }
        JsonObject start = after.get(0);
        assertThat(start.text("operation")).as(room).contains("StartLiveMPUTask");
        for (String part : List.of("MixMode", "SingleSubParams", "TranscodeParams")) {
          assertThat(request(start).get(part)).as(room).isEqualTo(recorded.get(part));
        }
      }
    }
  }

  @Test
  void aRelayThatStillRunsIsFoundAndOneThatIsGoneIsStartedAfresh() {
    for (int seconds = 1; seconds < GRACE; seconds++) {
      assertThat(startsAfterTheLoss(Way.ALONE, seconds))
          .as("still there: %d s", seconds)
          .containsExactly("400");
    }
    ROOMS.keySet().stream()
        .filter(room -> room.startsWith("console-stops"))
        .mapToInt(room -> Integer.parseInt(room.substring(room.lastIndexOf('-') + 1)))
        .filter(seconds -> seconds > CONSOLE && seconds < GRACE)
        .forEach(
            seconds ->
                assertThat(startsAfterTheLoss(Way.CONSOLE_STOPS, seconds))
                    .as("cleared: %d s", seconds)
                    .last()
                    .isEqualTo("200"));
  }

  @Test
  void anAddressRestsForTenSecondsAfterAStopAndNotForLong() {
    for (int seconds = CONSOLE + 1; seconds < CONSOLE + URL_RESTS + 2; seconds++) {
      String room = name(Way.CONSOLE_STOPS, seconds);
      Duration begin = begin(seconds);
      Duration rested = begin.plus(LOST).plusSeconds(CONSOLE + URL_RESTS);
      Duration back = begin.plus(LOST).plusSeconds(seconds);
      Duration first = rested.compareTo(back) > 0 ? rested : back;
      Duration started =
          calls(room)
              .filter(call -> call.whole("status").orElse(0L) == 200)
              .map(ReturnAtEveryMomentTest::at)
              .filter(at -> at.compareTo(begin.plus(LOST)) > 0)
              .findFirst()
              .orElseThrow();
      assertThat(started).as(room).isBetween(first, first.plusSeconds(URL_RESTS));
    }
  }

  @Test
  void whoChangesTheDeviceWasNeverLost() {
    ROOMS.keySet().stream()
        .filter(room -> room.startsWith("other-device"))
        .forEach(
            room -> {
              assertThat(records(room, "room").map(each -> each.text("phase").orElse("")))
                  .as(room)
                  .doesNotContain("reconnecting");
              assertThat(last(room, "room").text("reason")).as(room).contains("ended-by-streamer");
            });
  }

  private static List<String> startsAfterTheLoss(Way way, int seconds) {
    Duration lost = begin(seconds).plus(LOST);
    return calls(name(way, seconds))
        .filter(call -> at(call).compareTo(lost) > 0)
        .filter(call -> call.text("operation").filter("StartLiveMPUTask"::equals).isPresent())
        .map(call -> call.whole("status").orElse(0L).toString())
        .toList();
  }

  private static Stream<JsonObject> calls(String room) {
    return records(room, "call").filter(call -> call.text("task").isPresent());
  }

  private static Stream<JsonObject> records(String room, String kind) {
    return ROOMS.getOrDefault(room, List.of()).stream()
        .filter(record -> record.text("kind").filter(kind::equals).isPresent());
  }

  private static JsonObject last(String room, String kind) {
    return records(room, kind).reduce((first, second) -> second).orElseThrow();
  }

  private static JsonObject request(JsonObject call) {
    return call.object("request").orElseThrow();
  }

  private static Duration at(JsonObject record) {
    return Duration.parse(record.text("at").orElseThrow());
  }
}

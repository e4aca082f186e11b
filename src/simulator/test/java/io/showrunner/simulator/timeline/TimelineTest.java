package io.showrunner.simulator.timeline;

import static io.showrunner.simulator.timeline.InventedShow.pane;
import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.Golden;
import io.showrunner.json.JsonObject;
import io.showrunner.record.Records;
import io.showrunner.record.TokenMove;
import io.showrunner.trace.AppEvent;
import io.showrunner.trace.ManyRooms;
import io.showrunner.trace.Trace;
import io.showrunner.trace.TraceReader;
import io.showrunner.vocabulary.Mode;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.wording.Palette;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {
  private static final Path SAMPLES =
      Path.of("src/simulator/test/resources/io/showrunner/simulator/timeline");

  @Test
  void aShowIsToldLineByLineWithItsPicturesAndASummary() {
    List<JsonObject> records = InventedEvening.evening().finishedAt("PT25M");
    Golden.same(SAMPLES.resolve("evening.txt"), told(records, Palette.PLAIN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"evening-show", "busy-house"})
  void whatPeopleDoIsToldInTheShowsWords(String name) {
    Trace trace = TraceReader.read(Path.of("simulator/traces", name + ".jsonl"));
    List<String> lines = new ArrayList<>();
    var timeline = new Timeline(Opening.of(trace), StepNames.IDS, Palette.PLAIN, lines::add);
    RoomId room = trace.rooms().get(0).room();
    for (Trace.Step step : trace.steps()) {
      JsonObject record =
          Records.at(step.at()).event(room, step.event().name(), step.event().fields());
      timeline.recorded(record, record.write());
    }
    timeline.finish();
    Golden.same(SAMPLES.resolve(name + "-people.txt"), String.join("\n", lines) + "\n");
  }

  @Test
  void coloursChangeNothingButTheColour() {
    List<JsonObject> records = InventedEvening.evening().finishedAt("PT25M");
    String coloured = told(records, Palette.ANSI);
    assertThat(coloured).contains("\u001b[");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "").replaceAll(" +\n", "\n"))
        .isEqualTo(told(records, Palette.PLAIN));
  }

  @Test
  void severalRoomsAreKeptApartByAColumn() {
    var records = new ArrayList<JsonObject>();
    var evening = new InventedShow("evening");
    var night = new InventedShow("late-night-talk");
    evening
        .at("PT1S")
        .happens(InventedEvening.created("evening", "evening-1", Orientation.LANDSCAPE));
    night
        .at("PT1S")
        .happens(InventedEvening.created("late-night-talk", "night-1", Orientation.PORTRAIT));
    evening.decided(Mode.SOLO, "solo", List.of(), pane("ana", "0", "0", "1", "1", 0));
    night.decided(Mode.SOLO, "solo", List.of(), pane("ana", "0", "0", "1", "1", 0));
    for (int i = 0; i < 2; i++) {
      records.add(evening.records().get(i));
      records.add(night.records().get(i));
    }
    Golden.same(SAMPLES.resolve("two-rooms.txt"), Timeline.text("two rooms", records));
  }

  @Test
  void oneRoomsTurnIsToldBeforeAnothersBegins() {
    var evening = new InventedShow("evening").at("PT1S").turn("solo", "coStreaming");
    var night = new InventedShow("night").at("PT2S");
    night.decided(Mode.SOLO, "solo", List.of(), pane("ana", "0", "0", "1", "1", 0));
    List<JsonObject> records = new ArrayList<>(evening.records());
    records.addAll(night.records());
    String text = Timeline.text("two rooms", records);
    assertThat(text.indexOf("Solo → Co-streaming")).isPositive().isLessThan(text.indexOf("rules"));
  }

  @Test
  void tooManyRoomsAreNotToldButWhatIsBrokenIs() {
    List<String> lines = new ArrayList<>();
    var timeline =
        new Timeline(Opening.of(ManyRooms.trace(1000)), StepNames.IDS, Palette.PLAIN, lines::add);
    var show = new InventedShow("room-00007").at("PT8S");
    show.happens(new AppEvent.RoomEnd(show.room()));
    show.add(show.now().violation(show.room(), "one-task-per-channel", "there are two"));
    show.finishedAt("PT17M").forEach(record -> timeline.recorded(record, record.write()));
    timeline.finish(Duration.ofMillis(2500));
    Golden.same(SAMPLES.resolve("many-rooms.txt"), String.join("\n", lines) + "\n");
  }

  @Test
  void ofManyViolationsOnlyTheFirstAreTold() {
    var show = new InventedShow("evening");
    for (int i = 0; i < 50; i++) {
      show.add(show.now().violation(show.room(), "one-task-per-channel", "number " + i));
    }
    assertThat(Timeline.text("trouble", show.records()))
        .contains("number 19")
        .doesNotContain("number 20")
        .contains("… and 30 violations more");
  }

  @Test
  void recordsOfAKindNobodyKnewAreShownAsTheyAre() {
    JsonObject strange =
        Records.at(Duration.ZERO)
            .violation(new RoomId("evening"), "x", "y")
            .with("kind", "omen")
            .with("sign", "black-cat");
    assertThat(Timeline.text("strange", List.of(strange))).contains("omen").contains("black-cat");
  }

  @Test
  void stepsAreCalledByTheirNamesAndAReminderMovesNoToken() {
    RoomId room = new RoomId("evening");
    List<JsonObject> records =
        List.of(
            Records.at(Duration.ZERO)
                .process(room, "broadcast", "Reconnecting", TokenMove.ENTER, null),
            Records.at(Duration.ofMinutes(1))
                .process(room, "broadcast", "StillAway", TokenMove.TIMER, null));
    StepNames names =
        (process, step) -> step.equals("StillAway") ? "Away for a minute" : "Waiting for ana";
    assertThat(Timeline.text("reminded", records, names))
        .contains("begins at Waiting for ana")
        .contains("still Waiting for ana, while the timer “Away for a minute” rang");
  }

  private static String told(List<JsonObject> records, Palette palette) {
    var text = new StringBuilder();
    var timeline =
        new Timeline(
            Opening.of("An invented evening", records),
            StepNames.IDS,
            palette,
            line -> text.append(line).append('\n'));
    records.forEach(record -> timeline.recorded(record, record.write()));
    timeline.finish(Duration.ofMillis(412));
    return text.toString();
  }
}

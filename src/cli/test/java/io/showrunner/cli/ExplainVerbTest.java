package io.showrunner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command line tells of one moment. */
class ExplainVerbTest {
  private static final String EVENING = "simulator/traces/evening-show.jsonl";
  private static final String ROUGH = "simulator/traces/rough-weather.jsonl";

  @Test
  void aMomentIsReadAsATraceOrATimelineWritesIt() {
    FrontDoor trace = FrontDoor.type("explain", EVENING, "--at", "PT1M23S", "--room", "evening");
    FrontDoor timeline = FrontDoor.type("explain", EVENING, "--at", "1:23.000");
    assertThat(trace.exit()).isEqualTo(Exit.DONE);
    assertThat(timeline.out()).isEqualTo(trace.out());
    assertThat(trace.out())
        .contains("because bo publishes audio and camera", "mode:4 'guests on air'")
        .contains("mixed-stream of ana and bo, until now single-stream of ana");
  }

  @Test
  void whyNothingWasCalledIsToldWithTheLastCallBefore() {
    FrontDoor copy = FrontDoor.type("explain", ROUGH, "--at", "0:25.200");
    assertThat(copy.out())
        .contains("No call, room evening: bo joins the channel")
        .contains("this was heard already: a second copy changes nothing")
        .contains("The last call before that:", "StartLiveMPUTask, room evening");
    FrontDoor old = FrontDoor.type("explain", ROUGH, "--at", "PT2M5.342S");
    assertThat(old.out()).contains("it came too late to matter: it is about an earlier session");
    FrontDoor lost =
        FrontDoor.type("explain", "simulator/traces/walk-away.jsonl", "--at", "PT9M34.2S");
    assertThat(lost.out())
        .contains("the rules decided as before, and the relay carried that already")
        .contains("the timer “The grace is over” runs until")
        .contains("11:34.200");
  }

  @Test
  void rowsAreNamedWhereverTheyDecideAndWhereTheyHadNoSay() {
    FrontDoor lost =
        FrontDoor.type("explain", "simulator/traces/walk-away.jsonl", "--at", "PT9M34.2S");
    assertThat(lost.out())
        .contains("waits for 2 min, because grace:3 'everywhere' leaves it to the");
    FrontDoor calm = FrontDoor.type("explain", ROUGH, "--at", "PT1M1S");
    assertThat(calm.out()).contains("because of steadiness:3 'calm'");
    FrontDoor screen = FrontDoor.type("explain", EVENING, "--at", "PT6M");
    assertThat(screen.out())
        .contains("no say had layout-choice:6 'three pictures', which fits too and is");
  }

  @Test
  void aTimerIsACauseAndRepeatedAnswersAreCounted() {
    FrontDoor over =
        FrontDoor.type("explain", "simulator/traces/walk-away.jsonl", "--at", "PT11M34.2S");
    assertThat(over.out())
        .startsWith("StopLiveMPUTask, room attic: because the timer “The grace is over” rang")
        .contains("it has ended already, as was wanted");
    FrontDoor full = FrontDoor.type("explain", ROUGH, "--at", "PT3M12S");
    assertThat(full.out())
        .contains("the quota is full; so UpdateLiveMPUTask follows", "times more, last as command")
        .contains("co-streaming of cy: “On air” → “In line”", "200: it is done");
    FrontDoor slow = FrontDoor.type("explain", ROUGH, "--at", "PT1M1S");
    assertThat(slow.out())
        .contains("too many calls; asked again", "200: it is done, at try 3")
        .contains("kept back for", "0.1 s so that the picture stays calm");
  }

  @Test
  void withJsonEachStoryIsALine() {
    FrontDoor run = FrontDoor.type("explain", ROUGH, "--at", "PT4M", "--json");
    assertThat(run.lines()).hasSize(2);
    JsonObject none = Json.parseObject(run.lines().get(0));
    assertThat(none.fields().keySet())
        .containsExactly("at", "kind", "rooms", "because", "calls", "whyNoCall", "links");
    JsonObject call = Json.parseObject(run.lines().get(1));
    assertThat(call.items("calls")).contains(Json.of("UpdateLiveMPUTask"));
    assertThat(call.get("whyNoCall")).isEmpty();
    assertThat(call.items("links"))
        .extracting(link -> ((JsonObject) link).text("link").orElseThrow())
        .startsWith("happened", "heard", "moved", "moved", "decided")
        .contains("asked", "followed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PT1H      | evening | Expected --at within the run, from 0:00.000 to | Nearest: --at 2",
        "-PT1S     | evening | Expected --at within the run                   | Nearest: --at 0:00.000.",
        "PT1M      | evning  | Expected a room of the trace after --room      | Nearest: 'evening'.",
        "yesterday | evening | Expected a moment such as PT1M23.2S            | but found 'yesterday'"
      })
  void whatCannotBeExplainedIsSaidWithTheWayOut(
      String at, String room, String expected, String remedy) {
    FrontDoor run = FrontDoor.type("explain", EVENING, "--at=" + at, "--room", room);
    assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(expected, remedy);
  }
}

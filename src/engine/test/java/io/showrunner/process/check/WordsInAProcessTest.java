package io.showrunner.process.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an analyst may write, and what is said of anything else. */
class WordsInAProcessTest {
  @Test
  void aShorterGraceIsTaken() {
    assertThat(Draft.broadcast().with(">PT2M<", ">PT30S<").read().grace())
        .contains(Duration.ofSeconds(30));
  }

  @Test
  void anotherPrefixMeansTheSame() {
    var renamed = Draft.broadcast().xml().replace("bpmn:", "b:").replace("xmlns:bpmn=", "xmlns:b=");
    var plain = renamed.replace("<b:", "<").replace("</b:", "</").replace("xmlns:b=", "xmlns=");
    assertThat(new Draft("broadcast.bpmn", renamed).read().states()).hasSize(5);
    assertThat(new Draft("broadcast.bpmn", plain.replace("\"b:t", "\"t")).read().states())
        .hasSize(5);
  }

  @Test
  void aTaskWeDoNotHave() {
    Draft.broadcast()
        .with("${chooseModeAndLayout}", "${chooseModeAndLayuot}")
        .isRefused(
            "<bpmn:businessRuleTask id=\"ChooseModeAndLayout\"",
            "Expected a task Showrunner has, but found 'chooseModeAndLayuot'."
                + " Nearest: 'chooseModeAndLayout'.");
  }

  @Test
  void aTaskOfAnotherStory() {
    Draft.broadcast()
        .with("${stopTheRelay}", "${putOnAir}")
        .isRefused(
            "<bpmn:serviceTask id=\"StopTheRelay\"",
            "Expected a task Showrunner has, but found 'putOnAir'. Known: chooseModeAndLayout,"
                + " applyToTheRelay, startTheRelayAgain, findOutHow, decideRemedy, stopTheRelay.");
  }

  @Test
  void aFactNobodyTells() {
    Draft.broadcast()
        .with("streamer-on-air,end-asked", "streamer-on-air, end-aksed")
        .isRefused(
            "<camunda:property name=\"listens-to\"",
            "Expected a word that 'listens-to' may have, but found 'end-aksed'."
                + " Nearest: 'end-asked'.");
  }

  @Test
  void aPhaseNobodyKnows() {
    Draft draft = Draft.broadcast().with("value=\"reconnecting\"", "value=\"reconecting\"");
    assertThat(draft.faults())
        .containsExactly(
            draft.at("<camunda:property name=\"phase\" value=\"reconecting\"")
                + ": Expected a word that 'phase' may have, but found 'reconecting'."
                + " Nearest: 'reconnecting'.");
  }

  @Test
  void aStateWithoutItsPhase() {
    Draft.broadcast()
        .without("<camunda:property name=\"phase\" value=\"live\"", "/>")
        .isRefused(
            "<bpmn:receiveTask id=\"Solo\"",
            "Expected 'Solo' (Solo) to have the property 'phase', but it has none. Known: created,"
                + " live, reconnecting.");
  }

  @Test
  void aPropertyThatIsNone() {
    Draft.coStreaming()
        .with("name=\"listens-to\"", "name=\"listen-to\"")
        .isRefused(
            "<camunda:property name=\"listen-to\"",
            "Expected a property that 'Waiting for the streamer' (WaitingForTheStreamer) may have,"
                + " but found 'listen-to'. Nearest: 'listens-to'.");
  }

  @Test
  void anEndWithoutItsReason() {
    Draft.broadcast()
        .with("value=\"no-show\"", "value=\"noshow\"")
        .isRefused(
            "<camunda:property name=\"reason\" value=\"noshow\"",
            "Expected a word that 'reason' may have, but found 'noshow'. Nearest: 'no-show'.");
  }

  @Test
  void anOutcomeInTheWrongStory() {
    assertThat(
            Draft.broadcast()
                .with("name=\"reason\" value=\"no-show\"", "name=\"outcome\" value=\"left\"")
                .faults())
        .anyMatch(
            fault ->
                fault.endsWith("'No show' (NoShow) may have, but found 'outcome'. Known: reason."))
        .anyMatch(
            fault ->
                fault.endsWith(
                    "Expected 'No show' (NoShow) to have the property 'reason', but it has none."
                        + " Known: ended-by-streamer, auto-stopped, no-show, stopped-at-console,"
                        + " channel-closed, push-failed, bad-url."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PT0S",
        "-PT2M",
        "PT-2M",
        "2 minutes",
        "P1Y",
        "pt2m",
        "PT",
        "P",
        "",
        "P366D",
        "PT0.5S",
        "${grace}",
        "R3/PT2M",
        "PT99999999999999M"
      })
  void aDurationThatIsNone(String written) {
    Draft.broadcast()
        .with(">PT2M<", ">" + written + "<")
        .isRefused(
            "<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">" + written + "<",
            "Expected a duration above zero and up to 365 days, such as 'PT2M' or 'PT30S', but"
                + String.format(Locale.ROOT, " found '%s'.", written));
  }

  @Test
  void aDurationOnALineOfItsOwn() {
    assertThat(Draft.broadcast().with(">PT2M<", ">\n      PT2M\n    <").read().grace())
        .contains(Duration.ofMinutes(2));
  }

  @Test
  void aDurationInWeeks() {
    Draft.broadcast()
        .with(">PT2M<", ">P2W<")
        .isRefused(
            "<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">P2W<",
            "Expected a duration above zero and up to 365 days, such as 'PT2M' or 'PT30S', but"
                + " found 'P2W'. The engine knows no weeks: write days, such as 'P14D'.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT9S", "PT24H1S", "P2D"})
  void aGraceTheCloudWouldRefuse(String written) {
    Draft.broadcast()
        .with(">PT2M<", ">" + written + "<")
        .isRefused(
            "<bpmn:boundaryEvent id=\"GraceIsOver\"",
            "Expected a grace of 10 s to 24 h, the cloud's own limits, but 'The grace is over'"
                + String.format(Locale.ROOT, " (GraceIsOver) has %s.", Duration.parse(written)));
  }

  @Test
  void aRenewalIsFoundBeforeTheSigning() {
    assertThat(Draft.replay().read().renewal()).contains(Duration.ofDays(1));
    assertThat(Draft.replay().with(">P1D<", ">PT6H<").read().renewal())
        .contains(Duration.ofHours(6));
    assertThat(Draft.broadcast().read().renewal()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT59S", "PT84H1S", "P7D"})
  void aRenewalThatComesTooLateOrTooOften(String written) {
    Draft.replay()
        .with(">P1D<", ">" + written + "<")
        .isRefused(
            "<bpmn:intermediateCatchEvent id=\"Ready\"",
            "Expected a renewal of 1 minute to 84 hours, half of the longest a signature may last,"
                + String.format(
                    Locale.ROOT,
                    " but 'Ready, signed anew after 1 day' (Ready) has %s.",
                    Duration.parse(written)));
  }

  @Test
  void aConditionWithAMisspeltWord() {
    Draft.broadcast()
        .with("${fact == 'streamer-lost'}", "${fact == 'streamer-lots'}")
        .isRefused(
            "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${fact == 'streamer-lots'}",
            "Expected a word that 'fact' can be, but found 'streamer-lots'."
                + " Nearest: 'streamer-lost'.");
  }

  @Test
  void aConditionThatAsksForSomethingElse() {
    Draft.coStreaming()
        .with("${admission == 'open'}", "${mode == 'solo'}")
        .isRefused(
            "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${mode == 'solo'}",
            "Expected something a gateway can ask, but found 'mode'. Known: fact, admission, mix.");
  }

  @Test
  void aStoryNobodyTells() {
    Draft.broadcast()
        .with("<bpmn:process id=\"broadcast\"", "<bpmn:process id=\"broadcasts\"")
        .isRefused(
            "<bpmn:process ",
            "Expected a process id that is a story, but found 'broadcasts'. Nearest: 'broadcast'.");
  }

  @Test
  void allSlipsAreToldAtOnceInTheOrderOfTheFile() {
    Draft draft =
        Draft.broadcast()
            .with("${applyToTheRelay}", "${applyToRelay}")
            .with(">PT30M<", ">half an hour<")
            .with("${mode == 'solo'}", "${mode == 'alone'}");
    assertThat(draft.faults())
        .hasSize(3)
        .satisfies(
            faults -> {
              assertThat(faults.get(0)).contains("'half an hour'");
              assertThat(faults.get(1)).contains("'applyToRelay'");
              assertThat(faults.get(2)).contains("'alone'");
            });
  }
}

package io.showrunner.process.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the steps of a process must hang together. */
class ShapeOfAProcessTest {
  private static final String FLOW = "<bpmn:sequenceFlow id=\"%s\"";

  @Test
  void anArrowToNowhere() {
    Draft.broadcast()
        .with("targetRef=\"ApplyToTheRelay\"", "targetRef=\"ApplyToTheRely\"")
        .without("<bpmn:incoming>ChooseModeAndLayout_to_ApplyToTheRelay", "</bpmn:incoming>")
        .isRefused(
            String.format(Locale.ROOT, FLOW, "ChooseModeAndLayout_to_ApplyToTheRelay"),
            "Expected a step beside this arrow, but 'ApplyToTheRely' is none."
                + " Nearest: 'ApplyToTheRelay'.");
  }

  @Test
  void aReplayThatIsNeverSignedAnew() {
    Draft.replay()
        .with(
            "sourceRef=\"Ready\" targetRef=\"SignTheReplay\"",
            "sourceRef=\"Ready\" targetRef=\"Ready\"")
        .with("<bpmn:incoming>Ready_to_SignTheReplay</bpmn:incoming>\n", "")
        .with(
            "<bpmn:intermediateCatchEvent id=\"Ready\" name=\"Ready, signed anew after 1 day\">",
            "<bpmn:intermediateCatchEvent id=\"Ready\" name=\"Ready, signed anew after 1 day\">"
                + "<bpmn:incoming>Ready_to_SignTheReplay</bpmn:incoming>")
        .isRefused(
            "<bpmn:process id=\"replay\"",
            "Expected one pause that leads to ${signTheReplay}: the renewal, but found none."
                + " Without it no signature would be renewed before it expires.");
  }

  @Test
  void aSubProcessWithoutAnEndMustHaveATimer() {
    assertThat(Draft.replay().read().timers())
        .extracting(Timer::id, Timer::attachedTo)
        .contains(tuple("KeptFor90Days", Optional.of("Offered")));
    assertThat(
            Draft.replay()
                .without("<bpmn:boundaryEvent id=\"KeptFor90Days\"", "</bpmn:boundaryEvent>")
                .without("<bpmn:sequenceFlow id=\"KeptFor90Days_to_KeptLongEnough\"", "/>")
                .without("<bpmn:incoming>KeptFor90Days_to_KeptLongEnough", "</bpmn:incoming>")
                .without("<bpmndi:BPMNShape id=\"KeptFor90Days_shape\"", "</bpmndi:BPMNShape>")
                .without("<bpmndi:BPMNEdge id=\"KeptFor90Days_to_", "</bpmndi:BPMNEdge>")
                .faults())
        .anyMatch(fault -> fault.contains("Expected an end event in 'Offered', but found none."));
  }

  @Test
  void anArrowIntoASubProcess() {
    Draft.broadcast()
        .with(
            "sourceRef=\"WhatHappened\" targetRef=\"StreamerIsAway\"",
            "sourceRef=\"WhatHappened\" targetRef=\"Reconnecting\"")
        .without("<bpmn:incoming>WhatHappened_to_StreamerIsAway", "</bpmn:incoming>")
        .isRefused(
            String.format(Locale.ROOT, FLOW, "WhatHappened_to_StreamerIsAway"),
            "Expected a step beside this arrow, but 'Reconnecting' stands in another sub-process or"
                + " outside of it. Arrows do not cross its border: lead it to the sub-process"
                + " itself.");
  }

  @Test
  void aStepThatIsWronglyWired() {
    Draft.broadcast()
        .with(
            "<bpmn:incoming>Solo_to_WhatHappened</bpmn:incoming>",
            "<bpmn:incoming>StopTheRelay_to_EndedByTheStreamer</bpmn:incoming>")
        .isRefused(
            "<bpmn:incoming>StopTheRelay_to_EndedByTheStreamer</bpmn:incoming>",
            "Expected an arrow that leads into 'What happened?' (WhatHappened), but"
                + " 'StopTheRelay_to_EndedByTheStreamer' is none.");
  }

  @Test
  void aTimerOnATask() {
    Draft.broadcast()
        .with("attachedToRef=\"Created\"", "attachedToRef=\"ApplyToTheRelay\"")
        .isRefused(
            "<bpmn:boundaryEvent id=\"NobodyCame\"",
            "Expected a receive task or sub-process to sit on, but 'ApplyToTheRelay' is none.");
  }

  @Test
  void aTimerThatSplitsTheToken() {
    Draft.broadcast()
        .with("attachedToRef=\"Created\"", "attachedToRef=\"Created\" cancelActivity=\"false\"")
        .isRefused(
            String.format(Locale.ROOT, FLOW, "NobodyCame_to_NoShow"),
            "Expected the timer 'Nobody came for 30 minutes' (NobodyCame), which does not"
                + " interrupt, to lead to an end event of its own without properties, but it leads"
                + " to 'No show' (NoShow). A token cannot be in two places: make the timer an"
                + " interrupting one, or let it only remind.");
  }

  @Test
  void aSecondArrowOutOfATask() {
    Draft draft =
        Draft.broadcast()
            .with(
                "<bpmn:sequenceFlow id=\"ApplyToTheRelay_to_WhichMode\"",
                "<bpmn:sequenceFlow id=\"Twice\" sourceRef=\"ApplyToTheRelay\" targetRef=\"Solo\" />"
                    + "<bpmn:sequenceFlow id=\"ApplyToTheRelay_to_WhichMode\"");
    draft.isRefused(
        String.format(Locale.ROOT, FLOW, "ApplyToTheRelay_to_WhichMode"),
        "Expected one arrow out of 'Apply to the relay' (ApplyToTheRelay), but this is another one."
            + " A token cannot be in two places: choose with a gateway.");
  }

  @Test
  void aWayWithoutACondition() {
    Draft.broadcast()
        .with(" default=\"WhatHappened_to_ChooseModeAndLayout\"", "")
        .isRefused(
            String.format(Locale.ROOT, FLOW, "WhatHappened_to_ChooseModeAndLayout"),
            "Expected a condition on every arrow out of 'What happened?' (WhatHappened) but the"
                + " default one, but 'WhatHappened_to_ChooseModeAndLayout' has none. Add one, or make"
                + " the arrow the default.");
  }

  @Test
  void aDefaultWithACondition() {
    Draft draft =
        Draft.broadcast()
            .with("default=\"WhichMode_to_CoStreaming\"", "default=\"WhichMode_to_Solo\"");
    assertThat(draft.faults())
        .containsExactly(
            draft.at(String.format(Locale.ROOT, FLOW, "WhichMode_to_Solo"))
                + ": Expected no condition on the default arrow of 'Which mode?' (WhichMode), but"
                + " 'WhichMode_to_Solo' has one.",
            draft.at(String.format(Locale.ROOT, FLOW, "WhichMode_to_CoStreaming"))
                + ": Expected a condition on every arrow out of 'Which mode?' (WhichMode) but the"
                + " default one, but 'WhichMode_to_CoStreaming' has none. Add one, or make the arrow"
                + " the default.");
  }

  @Test
  void twoStepsWithOneId() {
    assertThat(
            Draft.broadcast()
                .with("<bpmn:receiveTask id=\"Solo\"", "<bpmn:receiveTask id=\"Created\"")
                .faults())
        .containsExactly(
            Draft.broadcast().at("<bpmn:receiveTask id=\"Solo\"")
                + ": Expected each id once, but 'Created' is taken by an earlier element.");
  }

  @Test
  void elementsInTheWrongOrder() {
    Draft.broadcast()
        .with("<bpmn:incoming>RoomCreated_to_Created</bpmn:incoming>", "")
        .with(
            "<bpmn:extensionElements>",
            "<bpmn:incoming>RoomCreated_to_Created</bpmn:incoming><bpmn:extensionElements>")
        .isRefused(
            "<bpmn:extensionElements>",
            "Expected 'extensionElements' before 'incoming', but it comes after. BPMN 2.0 fixes"
                + " their order.");
  }

  @Test
  void aDrawingOfAStepThatIsNotThere() {
    Draft.broadcast()
        .with("bpmnElement=\"Solo\"", "bpmnElement=\"Sollo\"")
        .isRefused(
            "<bpmndi:BPMNShape id=\"Solo_shape\"",
            "Expected a step or a note to draw, but 'Sollo' is none. Nearest: 'Solo'.");
  }

  @Test
  void aMissingAttribute() {
    Draft.broadcast()
        .with(" camunda:historyTimeToLive=\"P30D\"", "")
        .isRefused(
            "<bpmn:process ",
            "Expected the attribute 'camunda:historyTimeToLive', but 'A broadcast' (broadcast) has"
                + " none.");
  }

  @Test
  void aTypeWithAnUndeclaredPrefix() {
    Draft.broadcast()
        .with("xsi:type=\"bpmn:tFormalExpression\"", "xsi:type=\"b:tFormalExpression\"")
        .isRefused(
            "<bpmn:timeDuration xsi:type=\"b:tFormalExpression\"",
            "Expected 'xsi:type' to be 'bpmn:tFormalExpression', but found"
                + " '{b:tFormalExpression}'.");
  }
}

package io.showrunner.process.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where a token can come to, and that it can always go on. */
class WaysThroughAProcessTest {
  @Test
  void aStepNobodyReaches() {
    Draft.broadcast()
        .with(
            "<bpmn:sequenceFlow id=\"Solo_to_WhatHappened\"",
            "<bpmn:receiveTask id=\"Encore\" name=\"Encore\"><bpmn:extensionElements>"
                + "<camunda:properties><camunda:property name=\"phase\" value=\"live\" />"
                + "</camunda:properties></bpmn:extensionElements></bpmn:receiveTask>"
                + "<bpmn:sequenceFlow id=\"B\" sourceRef=\"Encore\" targetRef=\"WhatHappened\" />"
                + "<bpmn:sequenceFlow id=\"Solo_to_WhatHappened\"")
        .isRefused(
            "<bpmn:receiveTask id=\"Encore\"",
            "Expected a way from the start to every step, but none leads to 'Encore' (Encore)."
                + " Draw an arrow to it, or take it out.");
  }

  @Test
  void aCircleWithoutRest() {
    Draft.broadcast()
        .with(
            "sourceRef=\"StartTheRelayAgain\" targetRef=\"WhichMode\"",
            "sourceRef=\"StartTheRelayAgain\" targetRef=\"ChooseAgain\"")
        .without("<bpmn:incoming>StartTheRelayAgain_to_WhichMode", "</bpmn:incoming>")
        .isRefused(
            "<bpmn:businessRuleTask id=\"ChooseAgain\"",
            "Expected a state in which the token rests on every circle, but 'Choose mode and"
                + " layout' (ChooseAgain) leads back to itself without one. It would run round for"
                + " ever.");
  }

  @Test
  void aCircleThroughASubProcessWithoutRest() {
    Draft draft =
        Draft.broadcast()
            .with(
                "sourceRef=\"Away\" targetRef=\"ChooseThePictureMeanwhile\"",
                "sourceRef=\"Away\" targetRef=\"NotAwayAnyMore\"")
            .without("<bpmn:incoming>Away_to_ChooseThePictureMeanwhile", "</bpmn:incoming>")
            .with(
                "sourceRef=\"StartTheRelayAgain\" targetRef=\"WhichMode\"",
                "sourceRef=\"StartTheRelayAgain\" targetRef=\"StreamerIsAway\"")
            .without("<bpmn:incoming>StartTheRelayAgain_to_WhichMode", "</bpmn:incoming>");
    assertThat(draft.faults())
        .filteredOn(fault -> fault.contains("rests on every circle"))
        .containsExactly(
            draft.at("<bpmn:subProcess ")
                + ": Expected a state in which the token rests on every circle, but 'The streamer is"
                + " away' (StreamerIsAway) leads back to itself without one. It would run round for"
                + " ever.");
  }

  @Test
  void aFactThatLeavesTheTokenStanding() {
    Draft.coStreaming()
        .with(
            "approved,rejected,cancelled,broadcast-over",
            "approved,rejected,cancelled,broadcast-over,kicked")
        .isRefused(
            "<bpmn:exclusiveGateway id=\"WhatWasSaid\"",
            "Expected a way on from 'What was said?' (WhatWasSaid) whatever happens, but there is"
                + " none when fact is 'kicked'. Add a condition, or make one"
                + " arrow the default.");
  }

  @Test
  void aConditionThatNeverComesTrue() {
    Draft.coStreaming()
        .with("approved,rejected,cancelled,broadcast-over", "approved,cancelled,broadcast-over")
        .isRefused(
            "<bpmn:sequenceFlow id=\"WhatWasSaid_to_Rejected\"",
            "Expected a condition that can come true, but fact == 'rejected' never does here. See"
                + " what the states before it listen to, and which arrow is tried first.");
  }

  @Test
  void askingForAdmissionBeforeItIsDecided() {
    assertThat(
            Draft.coStreaming()
                .with(" default=\"OpenOrFull_to_HouseFull\"", "")
                .with(
                    "name=\"full\" sourceRef=\"OpenOrFull\" targetRef=\"HouseFull\" />",
                    "name=\"full\" sourceRef=\"OpenOrFull\" targetRef=\"HouseFull\">"
                        + "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">"
                        + "${admission == 'full'}</bpmn:conditionExpression></bpmn:sequenceFlow>")
                .with("${decideAdmission}", "${takeAMix}")
                .faults())
        .anyMatch(fault -> fault.contains("no fact is told"));
  }

  @Test
  void aBroadcastWithoutItsGrace() {
    Draft.broadcast()
        .with("attachedToRef=\"StreamerIsAway\"", "attachedToRef=\"Solo\"")
        .isRefused(
            "<bpmn:receiveTask id=\"Reconnecting\"",
            "Expected a timer on 'Reconnecting' (Reconnecting) or on a sub-process around it: the"
                + " grace, but found none. Without it nobody would ever give up waiting for the"
                + " streamer.");
  }
}

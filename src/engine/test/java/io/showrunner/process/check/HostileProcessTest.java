package io.showrunner.process.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A process file is data: nothing in it is loaded or evaluated. */
class HostileProcessTest {
  private static final String RULES_TASK = "<bpmn:businessRuleTask id=\"ChooseModeAndLayout\"";
  private static final String DELEGATE = "camunda:delegateExpression=\"${chooseModeAndLayout}\"";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "camunda:class=\"java.lang.Runtime\"",
        "camunda:expression=\"${runtime.exec('rm')}\"",
        "camunda:type=\"external\"",
        "camunda:asyncBefore=\"true\"",
        "camunda:decisionRef=\"d\"",
        "implementation=\"##WebService\""
      })
  void otherWaysToRunSomething(String attribute) {
    Draft draft = Draft.broadcast().with(DELEGATE, DELEGATE + " " + attribute);
    String name = attribute.substring(0, attribute.indexOf('='));
    assertThat(draft.faults())
        .singleElement()
        .asString()
        .startsWith(
            draft.at(RULES_TASK)
                + String.format(
                    Locale.ROOT,
                    ": Expected an attribute that 'businessRuleTask' may have, but found '%s' at"
                        + " 'Choose mode and layout' (ChooseModeAndLayout).",
                    name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${runtime.exec('rm')}", "${chooseModeAndLayout.run()}", "#{chooseModeAndLayout}",
        "${chooseModeAndLayout}${x}", "chooseModeAndLayout", ""
      })
  void aDelegateThatIsMoreThanAName(String written) {
    Draft.broadcast()
        .with(DELEGATE, String.format(Locale.ROOT, "camunda:delegateExpression=\"%s\"", written))
        .isRefused(
            RULES_TASK,
            String.format(
                    Locale.ROOT,
                    "Expected one task by name, such as '${chooseModeAndLayout}', but found '%s'.",
                    written)
                + " Expressions are never evaluated.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${runtime.exec('rm')}",
        "${fact == 'streamer-lost' || runtime.exec('rm')}",
        "#{fact == 'x'}",
        "${true}",
        "${fact == streamer}",
        "fact == 'streamer-lost'",
        "${fact eq 'streamer-lost'}",
        ""
      })
  void aConditionThatIsMoreThanAComparison(String written) {
    String before = "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">";
    Draft.broadcast()
        .with("${fact == 'streamer-lost'}", written)
        .isRefused(
            before + written + "<",
            String.format(
                    Locale.ROOT,
                    "Expected a condition such as ${fact == 'streamer-on-air'}, but found '%s'.",
                    written)
                + " Expressions are never evaluated.");
  }

  @Test
  void aConditionInAScriptLanguage() {
    assertThat(
            Draft.broadcast()
                .with(
                    "<bpmn:conditionExpression ", "<bpmn:conditionExpression language=\"groovy\" ")
                .faults())
        .singleElement()
        .asString()
        .endsWith(
            "Expected an attribute that 'conditionExpression' may have, but found 'language' at"
                + " 'picture changed' (WhatHappenedMeanwhile_to_ChooseThePictureMeanwhile)."
                + " Conditions compare with one word and are never evaluated. Take it out.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"${runtime.exec('rm')}", "#{x}", "${"})
  void anExpressionInAMessageThatNobodyUses(String name) {
    Draft.broadcast()
        .with(
            "  <bpmndi:BPMNDiagram",
            String.format(
                Locale.ROOT, "  <bpmn:message id=\"M\" name=\"%s\"/>\n  <bpmndi:BPMNDiagram", name))
        .isRefused(
            "<bpmn:message",
            String.format(
                Locale.ROOT,
                "Expected a name without an expression, but '%s' (M) is '%s'. Take it out: nobody"
                    + " uses it.",
                name,
                name));
  }

  @Test
  void aScript() {
    Draft.broadcast()
        .with(
            "    <bpmn:serviceTask id=\"ApplyToTheRelay\"",
            "    <bpmn:scriptTask id=\"S\" scriptFormat=\"groovy\"><bpmn:script>x</bpmn:script>"
                + "</bpmn:scriptTask>\n    <bpmn:serviceTask id=\"ApplyToTheRelay\"")
        .isRefused(
            "<bpmn:scriptTask",
            "Expected what Showrunner carries out, but found the script task 'S'. Scripts are never"
                + " run. Use a service task. Name one of Showrunner's tasks as delegate expression:"
                + " processes/README.md has them all.");
  }

  @ParameterizedTest
  @CsvSource({
    "camunda:executionListener, an execution listener",
    "camunda:inputOutput, an input/output mapping",
    "camunda:connector, a connector",
    "camunda:formData, a form",
    "camunda:taskListener, a task listener",
    "camunda:field, a field injection"
  })
  void extensionsThatRunSomething(String element, String told) {
    Draft draft =
        Draft.broadcast()
            .with(
                "<camunda:properties>",
                String.format(Locale.ROOT, "<%s/><camunda:properties>", element));
    assertThat(draft.faults())
        .singleElement()
        .asString()
        .startsWith(
            String.format(
                Locale.ROOT,
                "%s: Expected what Showrunner carries out, but found %s at 'Created' (Created). ",
                draft.at("<" + element),
                told));
  }

  @Test
  void aForeignElementUnderAKnownPrefix() {
    Draft.broadcast()
        .with(
            "<bpmn:documentation>The life",
            "<bpmn:receiveTask xmlns:bpmn=\"urn:other\" id=\"X\"/><bpmn:documentation>The life")
        .isRefused(
            "<bpmn:receiveTask xmlns:bpmn",
            "Expected an element that may stand in 'process', but found '{urn:other}receiveTask' at"
                + " 'A broadcast' (broadcast). Known: documentation, extensionElements, laneSet,"
                + " startEvent, endEvent, receiveTask, serviceTask, businessRuleTask,"
                + " exclusiveGateway, subProcess, boundaryEvent, intermediateCatchEvent,"
                + " sequenceFlow, dataObject, textAnnotation, association, group.");
  }
}

package io.showrunner.process.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.showrunner.input.BadInput;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process file is data from outside: nothing in it is opened, loaded or evaluated. */
class HostileProcessTest {
  private static final String RULES_TASK = "<bpmn:businessRuleTask id=\"ChooseModeAndLayout\"";
  private static final String DELEGATE = "camunda:delegateExpression=\"${chooseModeAndLayout}\"";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE definitions [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE definitions SYSTEM \"http://127.0.0.1:1/evil.dtd\">",
        "<!DOCTYPE definitions [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
      })
  void documentTypesAndTheirEntities(String type) {
    Draft.broadcast()
        .with("<bpmn:definitions", type + "<bpmn:definitions")
        .isRefused(
            "<!",
            "Expected elements, text and comments only, but found a document type. Take it out.");
  }

  @Test
  void anEntityThatWasNeverDeclared() {
    assertThat(Draft.broadcast().with("<bpmn:text>", "<bpmn:text>&secret;").faults())
        .singleElement()
        .asString()
        .endsWith(
            ": Expected well-formed XML, but the reader says: The entity \"secret\" was referenced,"
                + " but not declared.");
  }

  @Test
  void aProcessingInstruction() {
    Draft.broadcast()
        .with("  <bpmn:process", "<?run rm?>  <bpmn:process")
        .isRefused(
            "<?run",
            "Expected elements, text and comments only, but found a processing instruction."
                + " Take it out.");
  }

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
                + ": Expected an attribute that 'businessRuleTask' may have, but found '%s'."
                    .formatted(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${runtime.exec('rm')}", "${chooseModeAndLayout.run()}", "#{chooseModeAndLayout}",
        "${chooseModeAndLayout}${x}", "chooseModeAndLayout", ""
      })
  void aDelegateThatIsMoreThanAName(String written) {
    Draft.broadcast()
        .with(DELEGATE, "camunda:delegateExpression=\"%s\"".formatted(written))
        .isRefused(
            RULES_TASK,
            "Expected one task by name, such as '${chooseModeAndLayout}', but found '%s'."
                    .formatted(written)
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
            "Expected a condition such as ${fact == 'streamer-on-air'}, but found '%s'."
                    .formatted(written)
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
            "Expected an attribute that 'conditionExpression' may have, but found 'language'."
                + " Known: id, xsi:type.");
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
            "Expected an element that may stand in 'process', but found 'scriptTask'. Known:"
                + " documentation, startEvent, endEvent, receiveTask, serviceTask,"
                + " businessRuleTask, exclusiveGateway, subProcess, boundaryEvent,"
                + " intermediateCatchEvent, sequenceFlow, textAnnotation, association.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "camunda:executionListener",
        "camunda:inputOutput",
        "camunda:connector",
        "camunda:formData",
        "camunda:taskListener",
        "camunda:field"
      })
  void extensionsThatRunSomething(String element) {
    Draft.broadcast()
        .with("<camunda:properties>", "<%s/><camunda:properties>".formatted(element))
        .isRefused(
            "<" + element,
            "Expected an element that may stand in 'extensionElements', but found '%s'. Known:"
                    .formatted(element)
                + " camunda:properties.");
  }

  @Test
  void aForeignElementUnderAKnownPrefix() {
    Draft.broadcast()
        .with(
            "<bpmn:documentation>The life",
            "<bpmn:receiveTask xmlns:bpmn=\"urn:other\" id=\"X\"/><bpmn:documentation>The life")
        .isRefused(
            "<bpmn:receiveTask xmlns:bpmn",
            "Expected an element that may stand in 'process', but found '{urn:other}receiveTask'."
                + " Known: documentation, startEvent, endEvent, receiveTask, serviceTask,"
                + " businessRuleTask, exclusiveGateway, subProcess, boundaryEvent,"
                + " intermediateCatchEvent, sequenceFlow, textAnnotation, association.");
  }

  @Test
  void anotherEncodingThanItsBytes() {
    Draft.broadcast()
        .with("encoding=\"UTF-8\"", "encoding=\"UTF-7\"")
        .isRefused(
            "<?xml", "Expected the encoding UTF-8, but found 'UTF-7'. Save the file as UTF-8.");
  }

  @Test
  void bytesThatAreNoText() {
    byte[] latin = "<definitions name='é'/>".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(refusal(latin))
        .isEqualTo(
            "x.bpmn:1:1: Expected UTF-8 text, but some bytes are none. Save the file as UTF-8.");
  }

  @Test
  void farTooMuch() {
    assertThat(refusal(new byte[1_000_001]))
        .isEqualTo("x.bpmn:1:1: Expected a file of at most 1000000 bytes, but it has 1000001.");
  }

  @Test
  void farTooDeep() {
    assertThat(refusal("<a>".repeat(100_000).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("x.bpmn:1:181: Expected at most 60 elements inside each other, but found more.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<", "<a", "<a>\n<b>\n</a>", "no xml", "<q:a/>", "<a x='1' x='2'/>"})
  void noXmlAtAll(String text) {
    assertThat(refusal(text.getBytes(StandardCharsets.UTF_8)))
        .matches("x\\.bpmn:[1-3]:[0-9]+: Expected well-formed XML, but the reader says: .*\\.");
  }

  private static String refusal(byte[] bytes) {
    BadInput refused =
        catchThrowableOfType(BadInput.class, () -> ProcessFile.read("x.bpmn", bytes));
    assertThat(refused).isNotNull();
    assertThat(refused.faults()).hasSize(1);
    return refused.faults().get(0).toString();
  }
}

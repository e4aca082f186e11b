package io.showrunner.process.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.showrunner.input.BadInput;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process file is text from outside: nothing it points to is opened, and its size is bounded. */
class HostileTextTest {
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
    assertThat(
            Draft.broadcast().with("<bpmn:documentation>", "<bpmn:documentation>&secret;").faults())
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
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linesAreCountedHoweverTheyEnd(String end) {
    Draft draft = Draft.broadcast().with("${stopTheRelay}", "${stopIt}");
    var saved = new Draft(draft.fileName(), draft.xml().replace("\n", end));
    assertThat(saved.faults())
        .singleElement()
        .asString()
        .startsWith(draft.at("<bpmn:serviceTask id=\"StopTheRelay\"") + ": Expected a task");
  }

  @Test
  void aByteOrderMarkIsNoFault() {
    Draft draft = Draft.broadcast();
    assertThat(new Draft(draft.fileName(), "\uFEFF" + draft.xml()).read().xml())
        .isEqualTo(draft.xml());
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

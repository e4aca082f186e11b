package io.showrunner.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentCodingTest {
  @Test
  void leavesWhatIsUnreserved() {
    String kept = "azAZ09-_.~";
    assertThat(PercentCoding.encoded(kept)).isEqualTo(kept);
  }

  @Test
  void encodesTheRestAsUtf8() {
    assertThat(PercentCoding.encoded("a b+c*/é😀")).isEqualTo("a%20b%2Bc%2A%2F%C3%A9%F0%9F%98%80");
    assertThat(PercentCoding.encodedPath("/a b/é/")).isEqualTo("/a%20b/%C3%A9/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "a b+c&d=e%", "é😀/*'()~", "%41"})
  void decodesWhatItEncodes(String text) throws Garbled {
    assertThat(PercentCoding.decoded(PercentCoding.encoded(text))).isEqualTo(text);
    assertThat(PercentCoding.formDecoded(PercentCoding.encoded(text))).isEqualTo(text);
  }

  @Test
  void takesAPlusForASpaceInFormsAlone() throws Garbled {
    assertThat(PercentCoding.decoded("a+b%20c")).isEqualTo("a+b c");
    assertThat(PercentCoding.formDecoded("a+b%20c")).isEqualTo("a b c");
    assertThat(PercentCoding.formDecoded("a+b")).isEqualTo("a b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "a%4", "%zz", "100%!"})
  void leavesAPercentSignThatBeginsNoCodeExceptInForms(String text) {
    assertThat(PercentCoding.decoded(text)).isEqualTo(text);
    assertThatThrownBy(() -> PercentCoding.formDecoded(text))
        .isInstanceOf(Garbled.class)
        .hasMessageContaining("two hexadecimal digits");
  }

  @Test
  void refusesFormsThatAreNotUtf8() {
    assertThat(PercentCoding.decoded("%FF")).isEqualTo("\uFFFD");
    assertThatThrownBy(() -> PercentCoding.formDecoded("%FF"))
        .isInstanceOf(Garbled.class)
        .hasMessageContaining("UTF-8");
  }
}

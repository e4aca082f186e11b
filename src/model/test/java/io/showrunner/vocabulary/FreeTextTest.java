package io.showrunner.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "مرحبا بكم 👋",
        "👨‍👩‍👧 with joiners",
        "עברית\u200f and a mark that only says so",
        "日本語のタイトル"
      })
  void whatPeopleWriteIsKept(String title) {
    assertThat(FreeText.title(title)).isEqualTo(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "200B",
        "00AD",
        "3164",
        "0301",
        "FEFF",
        "E0041 E0042",
        "0020",
        "00A0 3000",
        "2060 200D",
        "FE0F",
        "2800",
        "0020 0301",
        "0903",
        "115F 1160 FFA0",
        "2063",
        "180E",
        "E0100"
      })
  void whatNobodySeesIsNoText(String points) {
    String text =
        Stream.of(points.split(" ", -1))
            .map(point -> Character.toString(Integer.parseInt(point, 16)))
            .collect(Collectors.joining());
    assertThatThrownBy(() -> FreeText.title(text))
        .hasMessage("Expected a title with something to see, but nobody sees what is in it.");
    assertThatThrownBy(() -> FreeText.comment(text)).hasMessageContaining("something to see");
    assertThat(FreeText.isPlain(text)).isFalse();
    assertThat(FreeText.title("a" + text)).as("beside what is seen").isEqualTo("a" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "👨‍👩‍👧‍👦",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "1️⃣",
        "🇨🇳",
        "é",
        "e\u0301",
        "\ud83e\udee0",
        "ไทย",
        "हिन्दी",
        "."
      })
  void anythingThatIsSeenIsEnough(String text) {
    assertThat(FreeText.title(text)).isEqualTo(text);
    assertThat(FreeText.comment(text)).isEqualTo(text);
    assertThat(FreeText.isPlain(text)).isTrue();
  }

  @Test
  void anEmptyTitleIsNone() {
    assertThatThrownBy(() -> FreeText.title(""))
        .hasMessage("Expected a title with something to see, but it is empty.");
  }

  @Test
  void aTitleIsCountedInCodePoints() {
    String microphones = "🎤".repeat(200);
    assertThat(FreeText.title(microphones)).isEqualTo(microphones);
    assertThatThrownBy(() -> FreeText.title("🎤".repeat(201)))
        .hasMessage("Expected a title of 200 characters at most, but it has 201.");
  }

  @ParameterizedTest
  @CsvSource({
    "0000, a control character",
    "000A, a control character",
    "007F, a control character",
    "0085, a control character",
    "2028, a control character",
    "D83D, half a character",
    "DC4B, half a character",
    "202A, which turns the direction of writing",
    "202E, which turns the direction of writing",
    "2066, which turns the direction of writing",
    "2069, which turns the direction of writing",
    "FFFF, which is no character",
    "FFFE, which is no character",
    "FDD0, which is no character",
    "FDEF, which is no character"
  })
  void whatNobodySeesIsRefused(String point, String kind) {
    String title = "👋ab" + (char) Integer.parseInt(point, 16) + "d";
    assertThatThrownBy(() -> FreeText.title(title))
        .hasMessage(
            "Expected a title of characters that are seen, but character 4 is U+%s, %s.",
            point, kind);
    assertThat(FreeText.isPlain(title)).isFalse();
  }

  @Test
  void aCommentMayHaveLines() {
    assertThat(FreeText.comment("one\r\n\ttwo")).isEqualTo("one\r\n\ttwo");
    assertThatThrownBy(() -> FreeText.comment("one\u0000")).hasMessageContaining("U+0000");
    assertThatThrownBy(() -> FreeText.comment("one\u202e")).hasMessageContaining("U+202E");
    assertThatThrownBy(() -> FreeText.comment(" \n")).hasMessageContaining("nobody sees");
  }
}

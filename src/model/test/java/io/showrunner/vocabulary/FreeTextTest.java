package io.showrunner.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "مرحبا بكم 👋",
        "👨‍👩‍👧 with joiners",
        "עברית\u200f and a mark that only says so",
        "日本語のタイトル"
      })
  void whatPeopleWriteIsKept(String title) {
    assertThat(FreeText.title(title)).isEqualTo(title);
  }

  @Test
  void aTitleIsCountedAsPeopleSeeIt() {
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
    "2069, which turns the direction of writing"
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
    assertThatThrownBy(() -> FreeText.comment(" \n")).hasMessageContaining("says nothing");
  }
}

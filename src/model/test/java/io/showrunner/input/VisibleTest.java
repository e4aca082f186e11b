package io.showrunner.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {
  @Test
  void whatWouldMoveTheCursorOrTurnTheWritingIsShown() {
    assertThat(Visible.of("a\u001b[2J\nb\u202ec")).isEqualTo("a\\u001b[2J\\u000ab\\u202ec");
  }

  @Test
  void halfACharacterIsShownAndAWholeOneStays() {
    assertThat(Visible.of("\ud83d a \ud83c\udfa4 \udc4b"))
        .isEqualTo("\\ud83d a \ud83c\udfa4 \\udc4b");
  }

  @Test
  void ordinaryWordsOfAnyLanguageStayAsTheyAre() {
    assertThat(Visible.of("Ein Abend mit Ana – 晚会 “live”"))
        .isEqualTo("Ein Abend mit Ana – 晚会 “live”");
  }

  @Test
  void aFaultStaysOnOneLineWhateverItQuotes() {
    assertThat(Fault.at("a.jsonl", 2, "a word", "found 'x\ny'").toString())
        .isEqualTo("a.jsonl:2: Expected a word, but found 'x\\u000ay'.");
  }
}

package io.showrunner.rules.tables.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "03. Mrz",
        "03. Mär",
        "03. März 2026",
        "01.Feb",
        "01-Feb",
        "Mar-03",
        "Mar 3, 2026",
        "3 mars",
        "03. mars",
        "févr.-03",
        "3. 3月",
        "3月1日",
        "2026年3月1日",
        "3월 1일",
        "03. مارس",
        "03. خرداد",
        "1-2",
        "2/3",
        "2026-03-01",
        "01/02/2026",
        "1.2.2026",
        "01.02.",
        "12:30",
        "12:30:00 PM",
        "2026-03-01 00:00:00",
        "٣/٣/٢٠٢٦",
        "3-Mar-26"
      })
  void isKnownInWhateverLanguage(String cell) {
    assertThat(Dates.contain(cell)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "grid-3",
        "side-by-side",
        "picture-in-picture",
        "march",
        "v2",
        "1280",
        "0.5",
        "1.5",
        "0,5",
        "two 2",
        "H.264",
        "5 pictures",
        "solo",
        "12-34-56-78"
      })
  void isNotSeenInWordsAndNumbers(String cell) {
    assertThat(Dates.contain(cell)).isFalse();
  }
}

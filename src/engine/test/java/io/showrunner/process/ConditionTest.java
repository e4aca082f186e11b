package io.showrunner.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConditionTest {
  private final Condition ended = new Condition(Question.FACT, true, "end-asked");
  private final Condition notEnded = new Condition(Question.FACT, false, "end-asked");

  @Test
  void comparesWithOneWord() {
    assertThat(ended.holds("end-asked")).isTrue();
    assertThat(ended.holds("streamer-lost")).isFalse();
    assertThat(notEnded.holds("end-asked")).isFalse();
    assertThat(notEnded.holds("streamer-lost")).isTrue();
  }

  @Test
  void aQuestionWithoutAnAnswerEqualsNoWord() {
    assertThat(ended.holds(null)).isFalse();
    assertThat(notEnded.holds(null)).isTrue();
  }

  @Test
  void readsAsItIsDrawn() {
    assertThat(notEnded).hasToString("fact != 'end-asked'");
  }
}

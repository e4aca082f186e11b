package io.showrunner.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          40 seconds               | PT40S
          1 second                 | PT1S
          2 minutes                | PT2M
          1 hour                   | PT1H
          1 day                    | PT24H
          1.5 seconds              | PT1.5S
          200 milliseconds         | PT0.2S
          1 minute 59 seconds      | PT1M59S
          1 minute and 59 seconds  | PT1M59S
          2 hours, 5 minutes and 1 second | PT2H5M1S
          """)
  void readsTimesAsPeopleWriteThem(String text, Duration expected) {
    assertThat(text).matches(Pattern.compile(Durations.PATTERN));
    assertThat(Durations.of(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "minutes", "two minutes", "-1 seconds", "2 fortnights", "PT2M"})
  void takesNothingElseForATime(String text) {
    assertThat(text).doesNotMatch(Pattern.compile(Durations.PATTERN));
  }

  @Test
  void spellsNamesSoThatTheCloudTakesThem() {
    assertThat(Spelling.id("ana")).isEqualTo("ana");
    assertThat(Spelling.id("Mary Ann_2-b")).isEqualTo("Mary-Ann_2-b");
    assertThat(Spelling.id("Zoë")).isEqualTo("Zo_eb");
  }
}

package io.showrunner.rules.tables.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OddityTest {
  private static final List<String> SOUND =
      List.of("yes", "no", "1", "1280", "4000", "0.375", "0.5");

  @ParameterizedTest
  @EnumSource
  void isKnownByItsExample(Oddity oddity) {
    Diagnosis diagnosis = Diagnosis.of(oddity.example(), SOUND::contains).orElseThrow();
    String is = oddity == Oddity.LOOKALIKE ? "which holds U+00A0, no-break space" : oddity.is();
    assertThat(diagnosis.is()).isEqualTo(is);
    assertThat(diagnosis.remedy()).endsWith(".").doesNotContain("%s");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "375|0.375", "1.280|1280", "1'280|1280", "1٬280|1280", "1.0|1", "1,00|1", "50%|0.5",
        "1,28E+03|1280", "WAHR|yes", "faux|no", "4000ms|4000", "Yes|yes", "“yes”|yes", "'1280|1280"
      })
  void saysWhatWasMeant(String cell, String meant) {
    assertThat(Diagnosis.of(cell, SOUND::contains).orElseThrow().remedy())
        .contains("'" + meant + "'");
  }

  @Test
  void whatCouldNotStandThereEitherIsNotSuggested() {
    assertThat(Diagnosis.of("640", SOUND::contains)).isEmpty();
    assertThat(Diagnosis.of("side by side", SOUND::contains)).isEmpty();
    assertThat(Diagnosis.of("2.500", SOUND::contains)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"#NAME?", "#BEZUG!", "#N/A", "#NV", "Err:508", "#NOM?", "=1+1", "@SUM(A1)", "+A1"})
  void noNameIsAFormulaOrAnError(String cell) {
    assertThat(Diagnosis.ofText(cell)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"the streamer alone", "-5 guests", "+ one", "Room:512", "TRUE", "1-2", "#1 of all"})
  void aNameMayBeAlmostAnything(String cell) {
    assertThat(Diagnosis.ofText(cell)).isEmpty();
  }
}

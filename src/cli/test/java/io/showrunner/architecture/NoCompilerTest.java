package io.showrunner.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoCompilerTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "org/drools/compiler/compiler/DrlParser.class",
        "org/drools/drl/parser/DrlParser.class",
        "org/drools/mvel/MVELConstraint.class",
        "org/mvel2/MVEL.class",
        "org/eclipse/jdt/internal/compiler/Compiler.class",
        "org/drools/decisiontable/SpreadsheetCompiler.class"
      })
  void nothingThatTurnsATableIntoCodeIsOnTheClassPath(String type) {
    assertThat(getClass().getClassLoader().getResource(type)).isNull();
  }
}

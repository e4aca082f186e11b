package io.showrunner.rules.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.input.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tables as spreadsheets and people leave them, each with what must come of it in its {@code
 * outcome.txt}. Folders that begin with {@code lo-} are real exports of LibreOffice 7.4 in that
 * language. {@code mvn test -Dtest=SpreadsheetMistakesTest -Dgolden=write} writes outcomes anew.
 */
class SpreadsheetMistakesTest {
  private static final Path ALL = Path.of("src/engine/test/resources/tables-from-spreadsheets");
  private static final String OUTCOME = "outcome.txt";
  private static final RuleTables SHIPPED = RuleTables.shipped();

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(ALL)) {
      return folders.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isUnderstoodOrDiagnosedAsWhatItIs(String name, @TempDir Path folder) throws IOException {
    Edited.in(folder);
    try (Stream<Path> files = Files.list(ALL.resolve(name))) {
      for (Path file : files.filter(it -> !it.endsWith(OUTCOME)).toList()) {
        Files.write(folder.resolve(file.getFileName().toString()), Files.readAllBytes(file));
      }
    }
    Path outcome = ALL.resolve(name).resolve(OUTCOME);
    String actual = String.join("\n", outcome(folder)) + "\n";
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(outcome, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(outcome));
  }

  @Test
  void noCellIsToldTwice() throws IOException {
    for (String name : cases()) {
      List<String> places =
          Files.readAllLines(ALL.resolve(name).resolve(OUTCOME)).stream()
              .filter(line -> line.contains(": Expected "))
              .map(line -> line.substring(0, line.indexOf(": Expected ")))
              .toList();
      assertThat(places).as(name).doesNotHaveDuplicates();
    }
  }

  @Test
  void everyRefusalOfACellSaysWhatToDo() throws IOException {
    for (String name : cases()) {
      for (String line : Files.readAllLines(ALL.resolve(name).resolve(OUTCOME))) {
        if (line.contains(", but found ")) {
          assertThat(line).as(name).matches(".*, but found .*\\. [A-Z].*\\.");
        }
      }
    }
  }

  /** What comes of a folder, its name left out. */
  private static List<String> outcome(Path folder) {
    List<String> lines = new ArrayList<>();
    try {
      RuleTables tables = RuleTables.read(folder);
      lines.add(sameRows(tables) ? "understood: the shipped tables" : "understood");
      tables.warnings().forEach(it -> lines.add(it.toString()));
    } catch (BadInput e) {
      lines.add("refused");
      lines.addAll(e.lines());
    }
    return lines.stream().map(it -> it.replace(folder + "/", "")).toList();
  }

  private static boolean sameRows(RuleTables tables) {
    return new RuleTables(
            tables.modes(),
            tables.choices(),
            tables.layouts(),
            tables.encodings(),
            tables.steadiness(),
            tables.admissions(),
            tables.battles(),
            tables.relayLost(),
            tables.graces(),
            SHIPPED.version())
        .equals(SHIPPED);
  }
}

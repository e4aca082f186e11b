package io.showrunner.rules.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.input.Warning;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultyFilesTest {
  private Edited tables;

  @BeforeEach
  void copy(@TempDir Path folder) throws IOException {
    tables = Edited.in(folder);
  }

  @Test
  void anEmptyFileHasNoHeading() throws IOException {
    tables.write("mode.csv", "# nothing yet\n");
    assertThat(tables.faults())
        .containsExactly("mode.csv:1: Expected a line of headings, but the file has none.");
  }

  @Test
  void textInAnotherEncodingIsRefused() throws IOException {
    byte[] text =
        tables
            .text("mode.csv")
            .replace("guests on air", "Gäste")
            .getBytes(StandardCharsets.ISO_8859_1);
    tables.write("mode.csv", text);
    assertThat(tables.faults())
        .containsExactly(
            "mode.csv:4:2: Expected UTF-8 text, but a character in A4 is written in another"
                + " way. Save the table as 'CSV UTF-8'.");
  }

  @Test
  void aMissingTableIsToldWithAFileOfNearlyThatName() throws IOException {
    tables.write("layout-choise.csv", tables.text("layout-choice.csv")).delete("layout-choice.csv");
    assertThat(tables.faults())
        .containsExactly(
            "layout-choice.csv:1: Expected this table, but there is no such file. Nearest:"
                + " 'layout-choise.csv'.");
  }

  @Test
  void aMissingTableIsToldWithTheWorkbookItMayBeIn() throws IOException {
    tables.write("Layout-Choice.xlsx", "PK").delete("layout-choice.csv");
    assertThat(tables.faults())
        .containsExactly(
            "layout-choice.csv:1: Expected this table, but there is no such file. Save the table in"
                + " 'Layout-Choice.xlsx' as 'CSV UTF-8' under this name.");
  }

  /** Written here, because an engine in the tests would deploy any diagram among the resources. */
  @Test
  void aDecisionModelIsWarnedOf() throws IOException {
    tables.write("layout-choice.dmn", "<definitions/>").write("routing.dmn", "<definitions/>");
    assertThat(tables.read().warnings())
        .extracting(Warning::what)
        .hasSize(2)
        .containsOnly("this is not one of the tables, so nobody reads it");
    assertThat(tables.read().warnings())
        .extracting(Warning::remedy)
        .containsExactly(
            "Tables are CSV: write layout-choice.csv, and keep this elsewhere.",
            "Take it out of the folder.");
  }

  @Test
  void aMissingFolderIsToldOnce(@TempDir Path folder) {
    assertThat(RuleTables.faults(folder.resolve("nowhere")).toString())
        .endsWith("nowhere:1: Expected a folder of tables, but there is no such folder.]");
  }

  @Test
  void fixedRulesThatDifferFromTheCompiledOnesAreRefused() throws IOException {
    tables.replace("decisions.drl", "asksFor > $asksFor", "asksFor < $asksFor");
    assertThat(tables.faults())
        .containsExactly(
            "decisions.drl:121: Expected the fixed rules that were compiled in, but from this line on"
                + " they differ. Fixed rules take effect by building again; analysts edit tables"
                + " only.");
  }

  @Test
  void rulesThatWereNeverCompiledInAreRefused() throws IOException {
    tables.write("more.drl", "rule \"mine\" when then end\n");
    assertThat(tables.faults())
        .containsExactly(
            "more.drl:1: Expected the fixed rules that were compiled in, but this file is none of"
                + " them. Fixed rules take effect by building again; analysts edit tables only.");
  }

  @Test
  void aFolderNeedNotHoldTheFixedRules() throws IOException {
    assertThat(tables.delete("decisions.drl").faults()).isEmpty();
  }

  @Test
  void lineEndsOfAnotherSystemDoNotMakeTheFixedRulesDiffer() throws IOException {
    tables.write("decisions.drl", tables.text("decisions.drl").replace("\n", "\r\n"));
    assertThat(tables.faults()).isEmpty();
  }
}

package io.showrunner.rules.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables may be saved by any spreadsheet, and mean the same. */
class SpreadsheetsTest {
  private static final RuleTables SHIPPED = RuleTables.shipped();
  private Edited tables;

  @BeforeEach
  void copy(@TempDir Path folder) throws IOException {
    tables = Edited.in(folder);
  }

  @Test
  void theRepositorysTablesAreTheShippedOnes() {
    assertThat(tables.read()).isEqualTo(SHIPPED);
  }

  @Test
  void aByteOrderMarkIsIgnored() throws IOException {
    tables.write("layouts.csv", '\uFEFF' + tables.text("layouts.csv"));
    assertThat(tables.read().layouts()).isEqualTo(SHIPPED.layouts());
  }

  @Test
  void semicolonsAndDecimalCommasAreRead() throws IOException {
    String european =
        tables.text("layouts.csv").replace(',', ';').replaceAll("(\\d)\\.(\\d)", "$1,$2");
    assertThat(european).contains(";0,6844;");
    tables.write("layouts.csv", european);
    assertThat(tables.read().layouts()).isEqualTo(SHIPPED.layouts());
  }

  @Test
  void aDecimalCommaBetweenCommasIsReadWhereItIsQuoted() throws IOException {
    tables.replace("layouts.csv", "0.7,0.6844", "\"0,7\",\"0٫6844\"");
    assertThat(tables.read().layouts()).isEqualTo(SHIPPED.layouts());
  }

  @Test
  void windowsLineEndsQuotedCellsAndFilledUpCommentsAreRead() throws IOException {
    String saved =
        tables
            .text("mode.csv")
            .replace("# What kind", "\"# What kind")
            .replace("editing-rules.md.", "editing-rules.md.\",,,")
            .replace("the streamer alone", "\"the streamer alone\"")
            .replace("guests on air", " guests on air ");
    tables.write("mode.csv", saved.replace("\n", "\r\n") + ",,,\r\n\r\n");
    assertThat(tables.read().modes()).isEqualTo(SHIPPED.modes());
  }

  @Test
  void columnsMayStandInAnyOrder() throws IOException {
    tables.write(
        "mode.csv",
        """
        #
        then mode,when in battle,when guests to,name,when guests from
        solo,no,0,the streamer alone,
        co-streaming,no,,guests on air,1
        battle,yes,,a battle,
        """);
    assertThat(tables.read().modes()).isEqualTo(SHIPPED.modes());
  }

  @Test
  void commentsAndEmptyLinesKeepTheCountOfLines() throws IOException {
    tables.replace("mode.csv", "guests on air", "\n# and the others\nguests on air");
    assertThat(tables.read().modes().get(1).title().line()).isEqualTo(6);
  }

  @Test
  void anyChangedByteMakesAnotherVersion() throws IOException {
    assertThat(SHIPPED.version()).matches("[0-9a-f]{64}");
    tables.add("mode.csv", "# another word");
    assertThat(tables.read().version()).isNotEqualTo(SHIPPED.version());
  }
}

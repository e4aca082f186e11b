package io.showrunner.rules.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.rules.tables.sheet.Oddity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page that teaches editing says of each column what the code says. {@code mvn test
 * -Dtest=EditingRulesPageTest -Dpage=write} writes it anew.
 */
class EditingRulesPageTest {
  private static final Path PAGE = Path.of("docs", "editing-rules.md");

  static List<Schema> tables() {
    return List.of(
        ModeTable.SCHEMA,
        LayoutChoiceTable.SCHEMA,
        LayoutsTable.SCHEMA,
        EncodingTable.SCHEMA,
        SteadinessTable.SCHEMA,
        RelayLostTable.SCHEMA,
        GraceTable.SCHEMA,
        AdmissionTable.SCHEMA);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void teachesEachColumnAsItIsChecked(Schema table) throws IOException {
    says(String.format(Locale.ROOT, "<!-- columns of %s -->\n", table.file()), taught(table));
  }

  @Test
  void tellsWhatSpreadsheetsMakeOfCellsAsTheReaderTellsIt() throws IOException {
    says(
        "<!-- what spreadsheets make of cells -->\n",
        Arrays.stream(Oddity.values())
            .map(EditingRulesPageTest::line)
            .collect(
                Collectors.joining("\n", "| such as | is | what to do |\n|---|---|---|\n", "\n")));
  }

  private static void says(String from, String taught) throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf(from) + from.length();
    int end = page.indexOf("<!-- end -->", begin);
    assertThat(page).contains(from);
    if ("write".equals(System.getProperty("page"))) {
      Files.writeString(PAGE, page.substring(0, begin) + taught + page.substring(end));
    } else {
      assertThat(page.substring(begin, end)).isEqualTo(taught);
    }
  }

  @Test
  void theShippedTablesHaveTheirColumnsInTheOrderOfThePage() throws IOException {
    for (Schema table : tables()) {
      assertThat(Files.readString(Path.of("rules", table.file())))
          .contains(String.join(",", table.headings()) + "\n");
    }
  }

  private static String taught(Schema table) {
    return table.columns().stream()
        .map(EditingRulesPageTest::line)
        .collect(
            Collectors.joining(
                "\n", "| column | what may stand there | meaning |\n|---|---|---|\n", "\n"));
  }

  private static String line(Oddity oddity) {
    return String.format(
        Locale.ROOT,
        "| `%s` | %s | %s |",
        oddity.example().replace("\u00a0", "⍽"),
        oddity.is(),
        oddity.remedy().replace("%s", "what was meant"));
  }

  private static String line(Column<?> column) {
    String unit =
        column.unit().isEmpty() || column.heading().contains(column.unit())
            ? ""
            : String.format(Locale.ROOT, " (%s)", column.unit());
    String empty = !column.mayBeEmpty() ? "" : column.asks() ? "; empty: any" : "; may be empty";
    return String.format(
        Locale.ROOT,
        "| `%s` | %s%s%s | %s |",
        column.heading(),
        column.kind().expected(),
        unit,
        empty,
        column.meaning());
  }
}

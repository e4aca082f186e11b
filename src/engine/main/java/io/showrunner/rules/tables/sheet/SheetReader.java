package io.showrunner.rules.tables.sheet;

import io.showrunner.input.BadInput;
import io.showrunner.input.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Cuts a file into cells, as people and spreadsheets write them: UTF-8 with or without a byte order
 * mark, cells separated by {@code ,}, {@code ;} or tabs, comments and empty lines anywhere. Each
 * line is read by itself, so that a fault always names the line it stands on.
 */
public final class SheetReader {
  private static final Pattern EMPTY = Pattern.compile("[,;\\s\u00a0\"]*");
  private static final Pattern SEPARATOR_LINE =
      Pattern.compile("\"?sep=.?\"?[,;\\s]*", Pattern.CASE_INSENSITIVE);

  /** Where a name stood a spreadsheet may have put the word for an error; that is no comment. */
  private static final Pattern NO_COMMENT =
      Pattern.compile("\"?" + ErrorWords.PATTERN + "\"?[,;\t].*[^,;\\s\"].*");

  private final String file;

  /** A reader that names the file so in faults. */
  public SheetReader(String file) {
    this.file = file;
  }

  /**
   * Cuts the bytes of a file.
   *
   * @throws BadInput if it is no text, has no heading, or a quotation mark is missing
   */
  public Sheet read(byte[] bytes) {
    List<String> texts = new SheetText(file).of(bytes).lines().toList();
    int heading = 0;
    while (heading < texts.size() && ignored(texts.get(heading))) {
      heading++;
    }
    if (heading == texts.size()) {
      throw new BadInput(Fault.at(file, 1, "a line of headings", "the file has none"));
    }
    if (SEPARATOR_LINE.matcher(texts.get(heading)).matches()) {
      throw new BadInput(
          Fault.at(
                  file,
                  heading + 1,
                  "a line of headings",
                  "this is a line that tells Excel what separates cells")
              .withRemedy("Delete it: here the headings tell it."));
    }
    char separator = Separator.of(file, heading + 1, texts.get(heading));
    List<Sheet.Line> lines = new ArrayList<>();
    for (int i = heading + 1; i < texts.size(); i++) {
      if (!ignored(texts.get(i))) {
        lines.add(line(i + 1, texts.get(i), separator));
      }
    }
    return new Sheet(file, line(heading + 1, texts.get(heading), separator), separator, lines);
  }

  /** Comments, also as a spreadsheet saves them, and lines of empty cells. */
  private static boolean ignored(String line) {
    boolean comment = line.startsWith("#") || line.startsWith("\"#");
    return comment ? !NO_COMMENT.matcher(line).matches() : EMPTY.matcher(line).matches();
  }

  private Sheet.Line line(int number, String line, char separator) {
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).setTrim(true).get();
    try (CSVParser parser = CSVParser.parse(line, format)) {
      List<CSVRecord> records = parser.getRecords();
      return new Sheet.Line(number, line, List.of(records.get(0).values()));
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      // All behind the first mark without its pair counts as quoted, so this is the cell it is in.
      int cell = (int) Separator.count(line, separator);
      Place place =
          new Place(
              file, number, Separator.startOf(line, separator, cell), Place.cell(cell, number));
      throw new BadInput(
          place
              .fault(
                  "quotation marks in pairs around a cell",
                  String.format(Locale.ROOT, "one is missing in %s", place.cell()))
              .withRemedy("Write the cell on one line: it cannot go on in the next."));
    }
  }
}

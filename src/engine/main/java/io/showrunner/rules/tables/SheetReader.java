package io.showrunner.rules.tables;

import io.showrunner.input.BadInput;
import io.showrunner.input.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Cuts a file into cells, as people and spreadsheets write them: UTF-8 with or without a byte order
 * mark, cells parted by {@code ,} or {@code ;}, comments and empty lines anywhere. Each line is
 * read by itself, so that a fault always names the line it stands on.
 */
final class SheetReader {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final Pattern EMPTY = Pattern.compile("[,;\\s]*");

  private final String file;

  SheetReader(String file) {
    this.file = file;
  }

  /**
   * Cuts the bytes of a file.
   *
   * @throws BadInput if it is no text, has no heading, or a quotation mark is missing
   */
  Sheet read(byte[] bytes) {
    List<String> texts = text(bytes).lines().toList();
    int heading = 0;
    while (heading < texts.size() && ignored(texts.get(heading))) {
      heading++;
    }
    if (heading == texts.size()) {
      throw new BadInput(Fault.at(file, 1, "a line of headings", "the file has none"));
    }
    boolean european = european(texts.get(heading));
    List<Sheet.Line> lines = new ArrayList<>();
    for (int i = heading + 1; i < texts.size(); i++) {
      if (!ignored(texts.get(i))) {
        lines.add(new Sheet.Line(i + 1, cells(i + 1, texts.get(i), european)));
      }
    }
    return new Sheet(
        file, heading + 1, cells(heading + 1, texts.get(heading), european), european, lines);
  }

  /** Comments, also as a spreadsheet saves them, and lines of empty cells. */
  private static boolean ignored(String line) {
    return line.startsWith("#") || line.startsWith("\"#") || EMPTY.matcher(line).matches();
  }

  private static boolean european(String heading) {
    return heading.chars().filter(c -> c == ';').count()
        > heading.chars().filter(c -> c == ',').count();
  }

  private List<String> cells(int number, String line, boolean european) {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(european ? ';' : ',').setTrim(true).get();
    try (CSVParser parser = CSVParser.parse(line, format)) {
      List<CSVRecord> records = parser.getRecords();
      return List.of(records.get(0).values());
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new BadInput(
          Fault.at(file, number, "quotation marks in pairs around a cell", "one is missing")
              .withRemedy("A cell cannot go on in the next line."));
    }
  }

  private String text(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(bytes.length);
    if (decoder.decode(ByteBuffer.wrap(bytes), text, true).isError()) {
      int line = 1 + (int) text.flip().chars().filter(c -> c == '\n').count();
      throw new BadInput(
          Fault.at(file, line, "UTF-8 text", "a character is written in another way")
              .withRemedy("Save the table as 'CSV UTF-8'."));
    }
    String whole = text.flip().toString();
    return !whole.isEmpty() && whole.charAt(0) == BYTE_ORDER_MARK ? whole.substring(1) : whole;
  }
}

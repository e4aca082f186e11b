package io.showrunner.process.check;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.stream.Location;

/** The text of a file, and where in it things begin. */
final class Source {
  /** A diagram has some tens of thousands of bytes; what is far larger is no diagram. */
  private static final int BYTES_MAX = 1_000_000;

  private final String text;
  private final int[] lineStarts;

  private Source(String text) {
    this.text = text;
    this.lineStarts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, text.length()).filter(this::endsLine).map(end -> end + 1))
            .toArray();
  }

  static Source of(byte[] bytes, Faults faults) {
    if (bytes.length > BYTES_MAX) {
      throw faults.fatal(
          Position.START,
          String.format(Locale.ROOT, "a file of at most %d bytes", BYTES_MAX),
          String.format(Locale.ROOT, "it has %d", bytes.length),
          "");
    }
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Source(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      throw faults.fatal(
          Position.START, "UTF-8 text", "some bytes are none", "Save the file as UTF-8.");
    }
  }

  String text() {
    return text;
  }

  /** Where the tag begins that the reader has just read to its end. */
  Position tagEndingAt(Location end) {
    return beforeEndOf("<", end);
  }

  /** Where the document type begins; the tags inside it are its own. */
  Position documentTypeEndingAt(Location end) {
    return beforeEndOf("<!DOCTYPE", end);
  }

  private Position beforeEndOf(String opening, Location end) {
    int start = text.lastIndexOf(opening, offset(end) - 1);
    return start < 0 ? position(end) : position(start);
  }

  static Position position(Location location) {
    return new Position(
        Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
  }

  /** The offset of a place; the reader's own offset is not reliable across buffers. */
  private int offset(Location location) {
    int line = Math.min(Math.max(1, location.getLineNumber()), lineStarts.length);
    return Math.min(text.length(), lineStarts[line - 1] + location.getColumnNumber() - 1);
  }

  private Position position(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found + 1 : -found - 1;
    return new Position(line, offset - lineStarts[line - 1] + 1);
  }

  /** CR, LF and CR LF each end a line. */
  private boolean endsLine(int at) {
    char c = text.charAt(at);
    return c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
  }
}

package io.showrunner.process.check;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.Location;

/** The text of a file, and where in it things begin. */
record Source(String text) {
  /** A diagram has some tens of thousands of bytes; what is far larger is no diagram. */
  private static final int BYTES_MAX = 1_000_000;

  static Source of(byte[] bytes, Faults faults) {
    if (bytes.length > BYTES_MAX) {
      throw faults.fatal(
          Position.START,
          "a file of at most %d bytes".formatted(BYTES_MAX),
          "it has %d".formatted(bytes.length),
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
    int lineStart = 0;
    for (int line = 1; line < location.getLineNumber(); line++) {
      lineStart = lineEnd(lineStart);
    }
    return Math.min(text.length(), lineStart + location.getColumnNumber() - 1);
  }

  private Position position(int offset) {
    int line = 1;
    int lineStart = 0;
    for (int next = lineEnd(0); next <= offset && next > lineStart; next = lineEnd(next)) {
      lineStart = next;
      line++;
    }
    return new Position(line, offset - lineStart + 1);
  }

  /** Where the next line starts; CR, LF and CR LF each end a line. */
  private int lineEnd(int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        return i + 1;
      }
    }
    return text.length();
  }
}

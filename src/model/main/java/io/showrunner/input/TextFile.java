package io.showrunner.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of UTF-8 text somebody wrote. */
public final class TextFile {
  /** What some editors write before the text, to say that it is UTF-8. */
  private static final String MARK = "\ufeff";

  private TextFile() {}

  /**
   * Reads it, named in faults as {@code path} was given.
   *
   * @param what completes "Expected …", such as {@code a trace file}
   * @throws BadInput if it cannot be read or is not UTF-8
   */
  public static String read(Path path, String what) {
    if (!Files.isRegularFile(path)) {
      throw refused(path, 1, what, Files.exists(path) ? "this is none" : "there is none");
    }
    try {
      return decoded(path, Files.readAllBytes(path));
    } catch (IOException e) {
      throw refused(path, 1, "a file that can be read", "the system says: " + RootCause.of(e));
    }
  }

  private static String decoded(Path path, byte[] bytes) {
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length + 1);
    var result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (result.isError()) {
      throw new BadInput(
          new Fault(
              path.toString(),
              lineOf(bytes, in.position()),
              columnOf(bytes, in.position()),
              "UTF-8 text",
              "a byte here is none",
              "Save it as UTF-8."));
    }
    String text = out.flip().toString();
    return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
  }

  private static int lineOf(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  /** Counted in characters: all before the byte that is none are whole. */
  private static int columnOf(byte[] bytes, int position) {
    int start = position;
    while (start > 0 && bytes[start - 1] != '\n') {
      start--;
    }
    String before = new String(bytes, start, position - start, StandardCharsets.UTF_8);
    return before.codePointCount(0, before.length()) + 1;
  }

  private static BadInput refused(Path path, int line, String expected, String found) {
    return new BadInput(Fault.at(path.toString(), line, expected, found));
  }
}

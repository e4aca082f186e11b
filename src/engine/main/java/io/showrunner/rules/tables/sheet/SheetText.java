package io.showrunner.rules.tables.sheet;

import io.showrunner.input.BadInput;
import io.showrunner.input.Fault;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** The text of a table's file, or what the file is instead. */
final class SheetText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLD_EXCEL = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
  private static final byte[] LITTLE_ENDIAN = {(byte) 0xff, (byte) 0xfe};
  private static final byte[] BIG_ENDIAN = {(byte) 0xfe, (byte) 0xff};
  private static final String AS_CSV = "Save the table as 'CSV UTF-8'.";

  private final String file;

  SheetText(String file) {
    this.file = file;
  }

  /**
   * The text, without a byte order mark.
   *
   * @throws BadInput if it is no text in UTF-8
   */
  String of(byte[] bytes) {
    if (begins(bytes, ZIP) || begins(bytes, OLD_EXCEL)) {
      throw refused(Fault.at(file, 1, "a table as text", "the file is a workbook"));
    }
    if (begins(bytes, LITTLE_ENDIAN) || begins(bytes, BIG_ENDIAN)) {
      throw refused(Fault.at(file, 1, "UTF-8 text", "the file is UTF-16"));
    }
    CharBuffer text = CharBuffer.allocate(bytes.length);
    boolean wrong =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true).isError();
    String read = text.flip().toString();
    if (read.indexOf('\0') >= 0) {
      // Every second byte of English text in UTF-16 is 0, and 0 is a character of UTF-8 too.
      throw refused(
          Fault.at(
              file, 1, "UTF-8 text", "the file is UTF-16, though it does not begin with its mark"));
    }
    if (wrong) {
      throw refused(wrongCharacter(read));
    }
    return read.isEmpty() || read.charAt(0) != BYTE_ORDER_MARK ? read : read.substring(1);
  }

  private static boolean begins(byte[] bytes, byte[] with) {
    return bytes.length >= with.length
        && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
  }

  private BadInput refused(Fault fault) {
    return new BadInput(fault.withRemedy(AS_CSV));
  }

  /** All before the character is read; so it is known in which line and cell it stands. */
  private Fault wrongCharacter(String before) {
    int number = 1 + (int) before.chars().filter(c -> c == '\n').count();
    String line = before.substring(before.lastIndexOf('\n') + 1);
    char separator = Separator.count(before, ';') > Separator.count(before, ',') ? ';' : ',';
    String cell = Place.cell((int) Separator.count(line, separator), number);
    return new Fault(
        file,
        number,
        line.codePointCount(0, line.length()) + 1,
        "UTF-8 text",
        line.startsWith("#")
            ? "a character of this comment is written in another way"
            : String.format(Locale.ROOT, "a character in %s is written in another way", cell),
        "");
  }
}

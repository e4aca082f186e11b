package io.showrunner.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.Collectors;

/**
 * Text inside URLs and forms, by RFC 3986: letters, digits and {@code - _ . ~} stay as they are.
 */
public final class PercentCoding {
  private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();
  private static final int ASCII = 0x80;
  private static final BitSet UNRESERVED = unreserved();

  private PercentCoding() {}

  /** Encodes everything, slashes too. */
  public static String encoded(String text) {
    var to = new StringBuilder(text.length() + 16);
    encode(text, to);
    return to.toString();
  }

  /** Encodes everything but slashes. */
  public static String encodedPath(String text) {
    return Arrays.stream(text.split("/", -1))
        .map(PercentCoding::encoded)
        .collect(Collectors.joining("/"));
  }

  /** Encodes everything, behind what is there already. */
  public static void encode(String text, StringBuilder to) {
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character < ASCII) {
        encode((byte) character, to);
      } else {
        int end = Character.isHighSurrogate(character) ? at + 2 : at + 1;
        end = Math.min(end, text.length());
        for (byte each : text.substring(at, end).getBytes(StandardCharsets.UTF_8)) {
          encode(each, to);
        }
        at = end - 1;
      }
    }
  }

  /** Decodes UTF-8; a percent sign that begins no code, and a plus sign, stay as they are. */
  public static String decoded(String text) {
    byte[] raw = text.getBytes(StandardCharsets.UTF_8);
    var bytes = new ByteArrayOutputStream(raw.length);
    for (int at = 0; at < raw.length; at++) {
      int code = raw[at] == '%' ? codeAt(raw, at) : -1;
      bytes.write(code < 0 ? raw[at] : code);
      at += code < 0 ? 0 : 2;
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /**
   * Decodes what a form or a query has, where {@code +} is a space.
   *
   * @throws Garbled for a percent sign that begins no code, and for bytes that are not UTF-8, which
   *     the JDK's decoder would replace
   */
  public static String formDecoded(String text) throws Garbled {
    if (text.indexOf('%') < 0) {
      return text.replace('+', ' ');
    }
    byte[] raw = text.getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[raw.length];
    int size = 0;
    for (int at = 0; at < raw.length; at++) {
      if (raw[at] == '%') {
        int code = codeAt(raw, at);
        if (code < 0) {
          throw new Garbled("Expected two hexadecimal digits after each %, but found none.");
        }
        bytes[size++] = (byte) code;
        at += 2;
      } else {
        bytes[size++] = raw[at] == '+' ? (byte) ' ' : raw[at];
      }
    }
    return Garbled.unlessUtf8(bytes, size);
  }

  /** The byte that the two digits behind a percent sign mean, or -1 if they are none. */
  private static int codeAt(byte[] raw, int percent) {
    if (percent + 2 >= raw.length) {
      return -1;
    }
    int high = Character.digit(raw[percent + 1], 16);
    int low = Character.digit(raw[percent + 2], 16);
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }

  private static void encode(byte each, StringBuilder to) {
    if (each >= 0 && UNRESERVED.get(each)) {
      to.append((char) each);
    } else {
      to.append('%').append(DIGITS[(each >> 4) & 0xF]).append(DIGITS[each & 0xF]);
    }
  }

  private static BitSet unreserved() {
    var characters = new BitSet(ASCII);
    characters.set('a', 'z' + 1);
    characters.set('A', 'Z' + 1);
    characters.set('0', '9' + 1);
    "-_.~".chars().forEach(characters::set);
    return characters;
  }
}

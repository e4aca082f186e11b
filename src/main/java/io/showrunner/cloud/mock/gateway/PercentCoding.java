package io.showrunner.cloud.mock.gateway;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HexFormat;

/** Text inside URLs and forms. */
final class PercentCoding {
  private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();
  private static final int ASCII = 0x80;
  private static final BitSet UNRESERVED = unreserved();

  private PercentCoding() {}

  /** As a form has it: {@code +} is a space. Strict, where the JDK's decoder replaces bad UTF-8. */
  static String decoded(String text) throws Refused {
    if (text.indexOf('%') < 0) {
      return text.replace('+', ' ');
    }
    byte[] raw = text.getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[raw.length];
    int size = 0;
    for (int at = 0; at < raw.length; at++) {
      if (raw[at] == '%') {
        bytes[size++] = (byte) hexAt(raw, at);
        at += 2;
      } else {
        bytes[size++] = raw[at] == '+' ? (byte) ' ' : raw[at];
      }
    }
    return utf8(bytes, size);
  }

  private static int hexAt(byte[] raw, int percent) throws Refused {
    if (percent + 2 < raw.length
        && HexFormat.isHexDigit(raw[percent + 1])
        && HexFormat.isHexDigit(raw[percent + 2])) {
      return HexFormat.fromHexDigit(raw[percent + 1]) << 4
          | HexFormat.fromHexDigit(raw[percent + 2]);
    }
    throw Refused.unreadable("Expected two hexadecimal digits after each %, but found none.");
  }

  /** Text of these bytes. */
  static String utf8(byte[] bytes, int size) throws Refused {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, size)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw Refused.unreadable("Expected parameters in UTF-8, but found other bytes.");
    }
  }

  /** As both signature schemes want it (RFC 3986): only letters, digits and {@code -_.~} stay. */
  static void encode(String text, StringBuilder to) {
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

  private static void encode(byte each, StringBuilder to) {
    if (isUnreserved(each)) {
      to.append((char) each);
    } else {
      to.append('%').append(DIGITS[(each >> 4) & 0xF]).append(DIGITS[each & 0xF]);
    }
  }

  private static boolean isUnreserved(byte each) {
    return each >= 0 && UNRESERVED.get(each);
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

package io.showrunner.vocabulary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The message group of a room: those whose apps hear what is said to all.
 *
 * @param value 1 to 64 letters and digits (CreateLiveMessageGroup, SDK live20161101 3.0.0)
 */
public record GroupId(String value) implements Comparable<GroupId> {
  private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9]{1,64}");

  /** Refuses what the cloud would refuse. */
  public GroupId {
    if (!ALLOWED.matcher(value).matches()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected a group id of 1 to 64 letters or digits, but found '%s'.",
              value));
    }
  }

  /**
   * The group of this room: 32 digits, as the vendor's kit has them, made of the room's id because
   * that may hold dashes. The same room has the same group, whoever asks and however often.
   */
  public static GroupId of(AppId app, RoomId room) {
    return new GroupId(HexFormat.of().formatHex(md5(app.value() + "/" + room.value())));
  }

  private static byte[] md5(String text) {
    try {
      return MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has MD5.", e);
    }
  }

  @Override
  public int compareTo(GroupId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}

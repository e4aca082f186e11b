package io.showrunner.cloud;

import io.showrunner.vocabulary.RoomId;
import java.util.regex.Pattern;

/** How the message group of a room is called at the vendor. */
public final class MessageGroups {
  /** What the vendor takes as a group's id (CreateLiveMessageGroup, SDK live20161101 3.0.0). */
  private static final Pattern TAKEN = Pattern.compile("[A-Za-z0-9]{1,64}");

  private MessageGroups() {}

  /** The room's own id where the vendor takes it, else one made of it. */
  public static String of(RoomId room) {
    return TAKEN.matcher(room.value()).matches() ? room.value() : "sr" + Signed.md5(room.value());
  }
}

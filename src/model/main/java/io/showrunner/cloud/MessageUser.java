package io.showrunner.cloud;

import io.showrunner.vocabulary.ParticipantId;

/**
 * Under which id messages know a user. Their rule for ids is narrower than that of channels:
 * letters and digits, 64 bytes (SDK live20161101 3.0.0). Who has such an id keeps it; of any other
 * the lower-case hexadecimal MD5 stands in, so an app whose users have dashes in their ids logs
 * them in to messages under that.
 */
public final class MessageUser {
  private MessageUser() {}

  /** The id messages know a user by. */
  public static String of(ParticipantId user) {
    return isNameable(user.value()) ? user.value() : Signed.md5(user.value());
  }

  /** Whether messages can name it as it is. */
  static boolean isNameable(String id) {
    return id.matches("[A-Za-z0-9]{1,64}");
  }
}

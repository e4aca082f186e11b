package io.showrunner.web;

import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.web.token.Caller;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a new room and its channel are called. The operator names them. A user may say how the
 * room's id begins, and no more: who could name a channel had a real-time token for it, and who
 * could name a room could take the names of others' rooms.
 */
final class RoomNames {
  private static final String HMAC = "HmacSHA256";

  /** So many hexadecimal digits end a user's room id: not to be guessed, nor found by trying. */
  private static final int ENDING = 16;

  private static final int LONGEST_BEGINNING = 64 - 1 - ENDING;

  private final SecretKeySpec key;
  private final Telling telling;

  RoomNames(String secret, Telling telling) {
    this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC);
    this.telling = telling;
  }

  /** The same for every copy of a request, and for the same beginning of the same user. */
  RoomId room(Asked asked, Fields fields) {
    Optional<RoomId> named = fields.given("id", RoomId::new);
    if (named.isEmpty()) {
      return new RoomId(telling.freshId(asked));
    }
    return asked.caller() instanceof Caller.Operator
        ? named.get()
        : begun(named.get().value(), asked.caller().name());
  }

  /** A room's channel is called as the room is, unless the operator says otherwise. */
  static ChannelId channel(Asked asked, Fields fields, RoomId room) {
    Optional<ChannelId> named = fields.given("channel", ChannelId::new);
    if (named.isPresent() && !(asked.caller() instanceof Caller.Operator)) {
      throw Problem.forbidden(
          "Expected no 'channel': only the operator names one, and a user's room gets its own.");
    }
    return named.orElseGet(() -> new ChannelId(room.value()));
  }

  private RoomId begun(String beginning, String user) {
    if (beginning.length() > LONGEST_BEGINNING) {
      throw Problem.badRequest(
          String.format(
              Locale.ROOT,
              "'id': Expected %d characters at most, since a user's room id is made longer, but it"
                  + " has %d.",
              LONGEST_BEGINNING,
              beginning.length()));
    }
    return new RoomId(beginning + "-" + ending("room\n" + user + "\n" + beginning));
  }

  private String ending(String text) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(key);
      byte[] sealed = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sealed).substring(0, ENDING);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has HMAC with SHA-256.", e);
    }
  }
}

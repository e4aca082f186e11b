package io.showrunner.web;

import io.showrunner.broadcast.RoomState;
import io.showrunner.http.HttpAsk;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.web.token.Caller;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A request that may be granted.
 *
 * @param names the named parts of its path
 * @param state the room in its path, or null if there is none in it
 */
record Asked(HttpAsk http, Caller caller, Map<String, String> names, @Nullable RoomState state) {
  static final String ROOM = "room";
  static final String USER = "user";

  /** A named part of the path that is no id of anything is an address of nothing. */
  <T> T name(String name, Function<String, T> made) {
    try {
      return made.apply(names.getOrDefault(name, ""));
    } catch (IllegalArgumentException noName) {
      throw Problem.notFound(String.valueOf(noName.getMessage()));
    }
  }

  /** The room in the path as it was committed when the request came. */
  RoomState room() {
    return java.util.Objects.requireNonNull(state);
  }

  RoomId roomId() {
    return room().identity().room();
  }

  ParticipantId user() {
    return name(USER, ParticipantId::new);
  }

  boolean isByStreamer() {
    return caller.user().filter(room().identity().streamer()::equals).isPresent();
  }

  /**
   * For whom it is done: the caller, or whom the operator names.
   *
   * @param named by the body's field of this name
   */
  ParticipantId onBehalfOf(Fields fields, String named) {
    Optional<ParticipantId> other = fields.given(named, ParticipantId::new);
    Optional<ParticipantId> self = caller.user();
    if (self.isEmpty()) {
      return other.orElseThrow(
          () ->
              Problem.badRequest(
                  String.format(
                      Locale.ROOT,
                      "Expected '%s', since the operator is no user, but it is missing.",
                      named)));
    } else if (other.isPresent() && !other.equals(self)) {
      throw Problem.forbidden(
          String.format(
              Locale.ROOT,
              "Expected '%s' to be %s, who asks, but it is %s.",
              named,
              self.get(),
              other.get()));
    }
    return self.get();
  }
}

package io.showrunner.web;

import io.showrunner.broadcast.Identity;
import io.showrunner.broadcast.RoomState;
import io.showrunner.broadcast.Standing;
import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.RealTimeToken;
import io.showrunner.http.HttpReply;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Phase;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Lets people into the real-time room: the streamer, and guests whom the streamer has approved.
 * Viewers need none of it, they watch playback.
 */
final class Entrance {
  /** As long as the vendor's sample AppServer gives. */
  private static final Duration LIFE = Duration.ofHours(24);

  private final String key;
  private final ShowClock clock;

  Entrance(String key, ShowClock clock) {
    this.key = key;
    this.clock = clock;
  }

  List<Endpoint> all() {
    return List.of(
        new Endpoint("POST", "/api/rooms/{room}/realtime-tokens", Right.ANY_USER, this::answer));
  }

  private HttpReply answer(Asked asked) {
    ParticipantId user = asked.onBehalfOf(Fields.of(asked.http(), "user"), "user");
    RoomState room = asked.room();
    if (room.phase() == Phase.ENDED) {
      throw Problem.conflict("Expected a room that is not over, but its broadcast is over.");
    } else if (!isLetIn(room, user)) {
      throw Problem.forbidden(
          String.format(
              Locale.ROOT, "Expected the streamer or an approved guest, but %s is neither.", user));
    }
    return Replies.json(201, token(room, user));
  }

  /** A token that is good from now on; asking again renews it. */
  JsonObject token(RoomState room, ParticipantId user) {
    Identity identity = room.identity();
    long timestamp = clock.now().plus(LIFE).getEpochSecond();
    return JsonObject.EMPTY
        .with("app", identity.app().value())
        .with("channel", identity.channel().value())
        .with("user", user.value())
        .with("timestamp", timestamp)
        .with("token", RealTimeToken.of(identity.app(), key, identity.channel(), user, timestamp));
  }

  private static boolean isLetIn(RoomState room, ParticipantId user) {
    return user.equals(room.identity().streamer())
        || room.standing(user).filter(standing -> standing != Standing.ASKED).isPresent();
  }
}

package io.showrunner.web;

import static io.showrunner.web.Right.ANY_USER;
import static io.showrunner.web.Right.SELF;
import static io.showrunner.web.Right.STREAMER;

import io.showrunner.broadcast.RoomEvent;
import io.showrunner.http.HttpReply;
import io.showrunner.vocabulary.ParticipantId;
import java.util.List;
import java.util.function.Function;

/** Sharing the picture: asking, and the streamer's answer. */
final class CoStreamEndpoints {
  private static final String ONE = "/api/rooms/{room}/costreams/{user}/";

  private final Work work;
  private final UserLimit limit;

  CoStreamEndpoints(Work work, UserLimit limit) {
    this.work = work;
    this.limit = limit;
  }

  List<Endpoint> all() {
    return List.of(
        new Endpoint("POST", "/api/rooms/{room}/costreams", ANY_USER, this::apply),
        said("approve", STREAMER, RoomEvent.CoStreamApproved::new),
        said("reject", STREAMER, RoomEvent.CoStreamRejected::new),
        said("kick", STREAMER, RoomEvent.CoStreamerKicked::new),
        said("cancel", SELF, RoomEvent.CoStreamCancelled::new));
  }

  private HttpReply apply(Asked asked) {
    ParticipantId guest = asked.onBehalfOf(Fields.of(asked.http(), "user"), "user");
    limit.take(asked);
    return work.tell(asked, new RoomEvent.CoStreamApplied(guest));
  }

  private Endpoint said(String word, Right right, Function<ParticipantId, RoomEvent> event) {
    return new Endpoint(
        "POST",
        ONE + word,
        right,
        asked -> {
          Fields.of(asked.http());
          return work.tell(asked, event.apply(asked.user()));
        });
  }
}

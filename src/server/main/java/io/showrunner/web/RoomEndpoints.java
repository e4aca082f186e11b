package io.showrunner.web;

import static io.showrunner.web.Right.ANY_USER;
import static io.showrunner.web.Right.STREAMER;

import io.showrunner.broadcast.RoomEvent;
import io.showrunner.broadcast.RoomState;
import io.showrunner.director.NumberedRoom;
import io.showrunner.http.HttpReply;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.FreeText;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Rooms: made, listed, shown, begun, ended. */
final class RoomEndpoints {
  private static final int USUAL_PAGE = 20;
  private static final int LARGEST_PAGE = 100;

  private final Work work;
  private final Entrance entrance;
  private final RoomNames names;
  private final UserLimit limit;

  RoomEndpoints(Work work, Entrance entrance, RoomNames names, UserLimit limit) {
    this.names = names;
    this.limit = limit;
    this.work = work;
    this.entrance = entrance;
  }

  List<Endpoint> all() {
    return List.of(
        new Endpoint("POST", "/api/rooms", ANY_USER, this::create),
        new Endpoint("GET", "/api/rooms", ANY_USER, this::list),
        new Endpoint("GET", "/api/rooms/{room}", ANY_USER, this::get),
        new Endpoint("POST", "/api/rooms/{room}/start", STREAMER, this::start),
        new Endpoint("POST", "/api/rooms/{room}/end", STREAMER, this::end));
  }

  private HttpReply create(Asked asked) {
    Fields fields = Fields.of(asked.http(), "id", "channel", "streamer", "title", "orientation");
    ParticipantId streamer = asked.onBehalfOf(fields, "streamer");
    RoomId id = names.room(asked, fields);
    limit.take(asked);
    ChannelId channel = RoomNames.channel(asked, fields, id);
    String title = fields.given("title", FreeText::title).orElse("");
    Orientation orientation =
        fields.given("orientation", RoomEndpoints::orientation).orElse(Orientation.LANDSCAPE);
    Telling.Said said =
        work.telling()
            .tell(asked, id, new RoomEvent.RoomCreated(id, channel, streamer, title, orientation));
    if (said == Telling.Said.STORED) {
      return Replies.json(202, JsonObject.EMPTY.with("id", id.value()));
    }
    JsonObject room = work.view().of(work.now(id));
    return said == Telling.Said.BEFORE
        ? Replies.json(200, room)
        : Replies.created("/api/rooms/" + id, room);
  }

  private HttpReply list(Asked asked) {
    var query = Query.of(asked.http(), "limit", "before", "open");
    int limit = (int) query.whole("limit", 1, LARGEST_PAGE).orElse((long) USUAL_PAGE).longValue();
    long before = query.whole("before", 1, Long.MAX_VALUE).orElse(Long.MAX_VALUE);
    List<NumberedRoom> found =
        work.director().newest(before, limit + 1, query.flag("open").orElse(false));
    List<NumberedRoom> page = found.subList(0, Math.min(limit, found.size()));
    JsonObject told = work.view().of(page.stream().map(NumberedRoom::room).toList());
    return Replies.json(
        200,
        found.size() > limit
            ? told.with("next", Long.toString(page.get(limit - 1).number()))
            : told);
  }

  private HttpReply get(Asked asked) {
    return Replies.json(200, work.view().of(asked.room()));
  }

  /**
   * What the streamer's app needs to go on air. The broadcast begins when its picture arrives in
   * the channel, not with this word.
   */
  private HttpReply start(Asked asked) {
    Fields.of(asked.http());
    RoomState room = asked.room();
    if (room.phase() == Phase.ENDED) {
      throw Problem.conflict("Expected a room that is not over, but its broadcast is over.");
    }
    return Replies.json(
        200,
        JsonObject.EMPTY
            .with("room", work.view().of(room))
            .with("realTime", entrance.token(room, room.identity().streamer())));
  }

  private HttpReply end(Asked asked) {
    Fields.of(asked.http());
    return asked.room().phase() == Phase.ENDED
        ? get(asked)
        : work.tell(asked, new RoomEvent.EndRequested());
  }

  private static Orientation orientation(String word) {
    Optional<Orientation> found = Words.find(Orientation.class, word);
    return found.orElseThrow(
        () ->
            new IllegalArgumentException(
                String.format(
                    Locale.ROOT,
                    "Expected one of %s, but found '%s'.",
                    String.join(", ", Words.all(Orientation.class)),
                    word)));
  }
}

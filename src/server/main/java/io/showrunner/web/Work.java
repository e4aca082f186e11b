package io.showrunner.web;

import io.showrunner.broadcast.RoomEvent;
import io.showrunner.broadcast.RoomState;
import io.showrunner.clock.ShowClock;
import io.showrunner.director.Director;
import io.showrunner.http.HttpReply;
import io.showrunner.vocabulary.RoomId;
import java.util.Locale;

/** What every endpoint works with. */
record Work(Director director, Telling telling, RoomView view, ShowClock clock) {

  /** Tells the room in the path something, and answers with the room as it then is. */
  HttpReply tell(Asked asked, RoomEvent event) {
    return tell(asked, asked.roomId(), event);
  }

  /**
   * Tells another room something, and answers with the room in the path: 200, or 202 if what was
   * said is stored and still has to have its turn.
   */
  HttpReply tell(Asked asked, RoomId room, RoomEvent event) {
    Telling.Said said = telling.tell(asked, room, event);
    int status = said == Telling.Said.STORED ? 202 : 200;
    return Replies.json(status, view.of(now(asked.roomId())));
  }

  /** A room as it is now. */
  RoomState now(RoomId room) {
    return director
        .room(room)
        .orElseThrow(
            () ->
                Problem.notFound(
                    String.format(Locale.ROOT, "Expected a room, but there is no '%s'.", room)));
  }
}

package io.showrunner.director;

import io.showrunner.broadcast.Identity;
import io.showrunner.broadcast.RoomEvent.RoomCreated;
import io.showrunner.vocabulary.StreamName;
import io.showrunner.vocabulary.TaskId;

/** Gives a broadcast the one task, ingest URL and playback it keeps for life. */
final class Identities {
  private Identities() {}

  static Identity of(RoomCreated created, Desk desk) {
    StreamName stream = stream(created, desk);
    return new Identity(
        created.room(),
        desk.app(),
        created.channel(),
        created.streamer(),
        created.title(),
        created.orientation(),
        TaskId.of(stream),
        desk.urls().ingest(stream, desk.clock().now()),
        desk.urls().playback(stream, desk.clock().now()));
  }

  static StreamName stream(RoomCreated created, Desk desk) {
    return StreamName.of(desk.app(), created.channel(), created.streamer());
  }
}

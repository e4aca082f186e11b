package io.showrunner.director;

import io.showrunner.broadcast.Identity;
import io.showrunner.broadcast.RoomEvent.RoomCreated;
import io.showrunner.vocabulary.StreamName;
import io.showrunner.vocabulary.TaskId;

/** Gives a broadcast the one task, stream and playback it keeps for life. */
final class Identities {
  private Identities() {}

  static Identity of(RoomCreated created, Desk desk) {
    StreamName stream = StreamName.of(desk.app(), created.channel(), created.streamer());
    return new Identity(
        created.room(),
        desk.app(),
        created.channel(),
        created.streamer(),
        created.title(),
        created.orientation(),
        TaskId.of(stream),
        desk.urls().playback(stream, desk.clock().now()));
  }

  /** The name under which the CDN knows the broadcast's stream. */
  static StreamName stream(Identity made) {
    return StreamName.of(made.app(), made.channel(), made.streamer());
  }
}

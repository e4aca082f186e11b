package io.showrunner.director;

import io.showrunner.broadcast.Identity;
import io.showrunner.journal.Rooms;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.StreamName;
import java.util.Locale;
import java.util.Optional;

/**
 * What no two open rooms may share: the channel, and the stream name and relay task that are
 * derived from it. The vendor joins application, channel and user with {@code _}, which all three
 * may contain, so different rooms can come to one name; whoever made such a room would take over
 * the other one's playback address.
 */
final class IdentityClashes {
  private final Rooms<Tokens> rooms;

  IdentityClashes(Rooms<Tokens> rooms) {
    this.rooms = rooms;
  }

  /** Why a room of this identity may not be made now, naming the room that is in its way. */
  Optional<String> of(Identity made) {
    StreamName stream = Identities.stream(made);
    return heldBy("channel " + made.channel(), rooms.ofChannel(made.channel()))
        .or(() -> heldBy("stream " + stream, rooms.ofStream(stream)))
        .or(() -> heldBy("relay task " + made.task(), rooms.ofTask(made.task())));
  }

  private static Optional<String> heldBy(String what, Optional<Rooms.Holder> holder) {
    return holder
        .filter(room -> !room.over())
        .map(Rooms.Holder::room)
        .map(RoomId::value)
        .map(room -> String.format(Locale.ROOT, "its %s is held by room %s", what, room));
  }
}

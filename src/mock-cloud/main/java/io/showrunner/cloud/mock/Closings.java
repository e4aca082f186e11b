package io.showrunner.cloud.mock;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.room.Rooms;
import io.showrunner.cloud.mock.roomevent.RoomCallbacks;
import io.showrunner.vocabulary.ChannelId;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** A channel that everybody has left closes a little later, unless somebody comes back. */
final class Closings {
  private final ShowClock clock;
  private final Duration linger;
  private final Rooms rooms;
  private final RoomCallbacks callbacks;
  private final Map<ChannelId, ShowClock.Alarm> due = new HashMap<>();

  Closings(ShowClock clock, Duration linger, Rooms rooms, RoomCallbacks callbacks) {
    this.clock = clock;
    this.linger = linger;
    this.rooms = rooms;
    this.callbacks = callbacks;
  }

  /** Everybody has left. */
  void await(ChannelId channel) {
    due.put(channel, clock.wakeAt(clock.now().plus(linger), () -> close(channel)));
  }

  /** Somebody came back. */
  void callOff(ChannelId channel) {
    ShowClock.Alarm closing = due.remove(channel);
    if (closing != null) {
      closing.cancel();
    }
  }

  /** A channel that is to close closes at once. */
  void hasten(ChannelId channel) {
    ShowClock.Alarm closing = due.get(channel);
    if (closing != null) {
      closing.cancel();
      close(channel);
    }
  }

  private void close(ChannelId channel) {
    due.remove(channel);
    rooms.close(channel);
    callbacks.closed(channel);
  }
}

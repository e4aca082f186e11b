package io.showrunner.director;

import io.showrunner.broadcast.RoomState;
import io.showrunner.rules.Rulebook;
import java.time.Duration;

/**
 * How long a room's relay may carry nothing before the cloud stops it: as long as the room waits
 * for its streamer (decision 11).
 *
 * @param grace of the broadcast's diagram
 */
record IdleLimits(Rulebook rules, Duration grace) {
  Duration of(RoomState room) {
    return rules.grace(room.identity().room(), room.identity().orientation()).orElse(grace);
  }
}

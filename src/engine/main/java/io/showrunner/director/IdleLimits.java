package io.showrunner.director;

import io.showrunner.broadcast.RoomState;
import io.showrunner.process.Story;
import io.showrunner.process.engine.Stories;
import io.showrunner.rules.Rulebook;
import java.time.Duration;

/**
 * How long a room's relay may carry nothing before the cloud stops it: as long as the room waits
 * for its streamer (decision 11), by the version of the diagram that it runs by.
 *
 * @param grace of the diagram deployed last, for a room whose own version cannot be told
 */
record IdleLimits(Rulebook rules, Stories stories, Duration grace) {
  Duration of(RoomState room, Tokens tokens) {
    return rules
        .grace(room.identity().room(), room.identity().orientation())
        .or(() -> tokens.of(Story.BROADCAST, null).flatMap(stories::grace))
        .orElse(grace);
  }
}

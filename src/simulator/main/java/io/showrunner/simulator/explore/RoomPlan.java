package io.showrunner.simulator.explore;

import io.showrunner.trace.AppEvent;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import java.time.Duration;

/**
 * A room that a script is to have.
 *
 * @param opens when it is made; its people act from then on
 * @param rest how long its streamer is content with being on air before anything else
 * @param closes when its people begin to think of the end
 * @param tempo how fast its people act
 */
record RoomPlan(
    RoomId room,
    ChannelId channel,
    ParticipantId streamer,
    Orientation orientation,
    Duration opens,
    Duration rest,
    Duration closes,
    Tempo tempo) {
  AppEvent.RoomCreate making() {
    return new AppEvent.RoomCreate(room, channel, streamer, null, orientation);
  }

  /** How long its people are there, about. */
  Duration length() {
    return closes.minus(opens);
  }
}

package io.showrunner.cloud.mock.room;

import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.ParticipantId;

/** How people are sent out. Called inside the cloud's lock. */
public interface Doors {
  /** Ends all the user's stays in the channel, as kicked. */
  void remove(ChannelId channel, ParticipantId user);

  /** Ends everybody's stays in an open channel, as kicked, and closes it at once. */
  void delete(ChannelId channel);
}

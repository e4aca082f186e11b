package io.showrunner.simulator.invariant;

import io.showrunner.broadcast.Performer;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.ParticipantId;
import java.util.Locale;

/** Somebody a relay names; people of two channels may have the same name. */
record Who(ParticipantId user, ChannelId channel, boolean own) {
  static Who of(ParticipantId user, ChannelId channel, ChannelId own) {
    return new Who(user, channel, channel.equals(own));
  }

  static Who of(Performer performer, ChannelId own) {
    return of(performer.user(), performer.channel(), own);
  }

  /** The name; where it is not the task's own channel, with the channel. */
  @Override
  public String toString() {
    return own ? user.value() : String.format(Locale.ROOT, "%s of channel %s", user, channel);
  }
}

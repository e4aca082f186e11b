package io.showrunner.cloud.mock.room;

import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.ParticipantId;

/** A user in a channel, as a relay task names one. */
public record Member(ChannelId channel, ParticipantId user) {}

package io.showrunner.cloud.mock.room;

import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.ParticipantId;

/** A user in a channel, as a relay task names one (StartLiveMPUTask page, 2024-12-05). */
public record Member(ChannelId channel, ParticipantId user) {}

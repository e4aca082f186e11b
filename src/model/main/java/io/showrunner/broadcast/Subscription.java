package io.showrunner.broadcast;

import io.showrunner.layout.Source;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * What a mixed relay takes in from one participant.
 *
 * @param source which picture; null unless {@code media} is {@link Media#VIDEO}, because the cloud
 *     heeds it only then (vendor's StartLiveMPUTask page, 2024-12-05)
 */
public record Subscription(
    ParticipantId user, ChannelId channel, Media media, @Nullable Source source) {

  /** The vendor's StreamType: its code is the ordinal. */
  public enum Media {
    /** Sound and picture: 0. */
    ORIGINAL,
    /** Sound alone: 1. */
    AUDIO,
    /** Picture alone: 2. */
    VIDEO
  }
}

package io.showrunner.layout;

import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * One participant's rectangle in the composed picture.
 *
 * @param channel the channel the participant is in, which in a battle may be the other room's
 * @param layer 0 is at the back, at most 99
 * @param placeholder URL of the picture shown while the participant has none, or null for black
 */
public record Pane(
    ParticipantId user,
    ChannelId channel,
    Source source,
    Area area,
    int layer,
    Scaling scaling,
    @Nullable String placeholder) {}

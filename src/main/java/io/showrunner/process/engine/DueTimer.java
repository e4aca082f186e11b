package io.showrunner.process.engine;

import io.showrunner.process.Story;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A timer of a diagram that is running.
 *
 * @param job the engine's id of it
 * @param guest whose story it belongs to; null for the story of the broadcast itself
 */
public record DueTimer(
    String job, Instant due, Story story, RoomId room, @Nullable ParticipantId guest) {}

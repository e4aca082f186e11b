package io.showrunner.director;

import io.showrunner.process.Story;
import io.showrunner.vocabulary.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * A story that came to its end in a turn.
 *
 * @param guest whose it was if the room has several of its kind
 * @param outcome how, as its end is called
 */
record Parting(Story story, @Nullable ParticipantId guest, String outcome) {}

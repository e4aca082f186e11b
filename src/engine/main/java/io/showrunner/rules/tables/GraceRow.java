package io.showrunner.rules.tables;

import io.showrunner.vocabulary.Orientation;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code grace.csv}: how long the streamer of such a room may be away.
 *
 * @param room null for any
 * @param orientation null for any
 * @param grace null for what the process says
 */
public record GraceRow(
    Title title, @Nullable String room, @Nullable Orientation orientation, @Nullable Duration grace)
    implements Row {
  /** Whether all it asks for is so. */
  boolean fits(Absence absence) {
    return (room == null || room.equals(absence.room()))
        && (orientation == null || orientation == absence.orientation());
  }
}

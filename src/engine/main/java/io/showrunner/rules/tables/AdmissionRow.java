package io.showrunner.rules.tables;

import io.showrunner.vocabulary.Orientation;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code admission.csv}: in such a room, this many guests.
 *
 * @param orientation null for any
 * @param screenShared null for either
 * @param streamerAway null for either
 * @param guestsAtMost 0 to 8
 */
public record AdmissionRow(
    Title title,
    @Nullable Orientation orientation,
    @Nullable Boolean screenShared,
    @Nullable Boolean streamerAway,
    int guestsAtMost)
    implements Row {
  /** Whether all it asks for is so. */
  boolean fits(Facts facts) {
    return (orientation == null || orientation == facts.orientation())
        && (screenShared == null || screenShared == facts.screenShared())
        && (streamerAway == null || streamerAway == facts.streamerAway());
  }
}

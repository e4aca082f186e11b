package io.showrunner.rules.tables;

import io.showrunner.layout.LayoutName;
import io.showrunner.vocabulary.Orientation;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code layout-choice.csv}: for such a cast, this layout.
 *
 * @param orientation null for any
 * @param screenShared null for either
 * @param streamerAway null for either
 * @param inBattle null for either
 */
public record LayoutChoiceRow(
    Title title,
    int guestsFrom,
    int guestsTo,
    int picturesFrom,
    int picturesTo,
    @Nullable Orientation orientation,
    @Nullable Boolean screenShared,
    @Nullable Boolean streamerAway,
    @Nullable Boolean inBattle,
    LayoutName layout)
    implements Row {
  /** Whether all it asks for is so. */
  public boolean fits(Facts facts) {
    return guestsFrom <= facts.guests()
        && facts.guests() <= guestsTo
        && picturesFrom <= facts.pictures()
        && facts.pictures() <= picturesTo
        && (orientation == null || orientation == facts.orientation())
        && (screenShared == null || screenShared == facts.screenShared())
        && (streamerAway == null || streamerAway == facts.streamerAway())
        && (inBattle == null || inBattle == facts.inBattle());
  }
}

package io.showrunner.rules.tables;

import io.showrunner.broadcast.Steadiness;
import io.showrunner.vocabulary.Mode;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code steadiness.csv}: such a picture is kept so calm.
 *
 * @param mode null for any
 * @param picturesFrom 0 to 9
 * @param picturesTo 0 to 9
 */
public record SteadinessRow(
    Title title, @Nullable Mode mode, int picturesFrom, int picturesTo, Steadiness steadiness)
    implements Row {
  /** Whether all it asks for is so. */
  boolean fits(Facts facts, Mode decided) {
    return (mode == null || mode == decided)
        && picturesFrom <= facts.pictures()
        && facts.pictures() <= picturesTo;
  }
}

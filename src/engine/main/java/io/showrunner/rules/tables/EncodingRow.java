package io.showrunner.rules.tables;

import io.showrunner.broadcast.Encoding;
import io.showrunner.vocabulary.Mode;
import io.showrunner.vocabulary.Orientation;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code encoding.csv}: for such a picture, this encoding.
 *
 * @param mode null for any
 * @param orientation null for any
 */
public record EncodingRow(
    Title title,
    @Nullable Mode mode,
    @Nullable Orientation orientation,
    int picturesFrom,
    int picturesTo,
    Encoding encoding)
    implements Row {
  /** Whether all it asks for is so. */
  public boolean fits(Facts facts, Mode decided) {
    return (mode == null || mode == decided)
        && (orientation == null || orientation == facts.orientation())
        && picturesFrom <= facts.pictures()
        && facts.pictures() <= picturesTo;
  }
}

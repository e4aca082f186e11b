package io.showrunner.rules.tables;

import io.showrunner.input.Warning;
import io.showrunner.layout.Canvas;
import io.showrunner.rules.tables.sheet.Place;
import io.showrunner.rules.tables.sheet.Sheet;
import io.showrunner.vocabulary.Mode;
import io.showrunner.vocabulary.Orientation;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Encodings that are used for nothing, and canvases that no player shows well. */
record EncodingWarnings(Collection<Warning> warnings) {
  /** Pixels of the shorter side; players and the vendor's templates begin with 320 x 180. */
  private static final int SMALLEST_SIDE = 180;

  /**
   * Looks at every row that wins for something.
   *
   * @param modeOf the mode of all facts
   */
  void of(Trial<EncodingRow, Facts> trial, Map<Facts, ModeRow> modeOf) {
    for (EncodingRow row : trial.table().rows()) {
      List<Facts> won = trial.wonBy(row);
      List<Facts> mixed =
          won.stream()
              .filter(facts -> Objects.requireNonNull(modeOf.get(facts)).mode() != Mode.SOLO)
              .toList();
      if (!won.isEmpty() && mixed.isEmpty()) {
        notEncoded(trial.table().sheet(), row);
      } else if (!won.isEmpty()) {
        canvas(trial.table().sheet(), row, mixed);
      }
    }
  }

  private void notEncoded(Sheet sheet, EncodingRow row) {
    warn(
        sheet.place(row.title().line(), EncodingTable.WHEN_MODE.heading()),
        "row '%s' wins for solo only, and what is solo is passed on as it is, not encoded",
        row,
        "Remove it.");
  }

  private void canvas(Sheet sheet, EncodingRow row, List<Facts> won) {
    Canvas canvas = row.encoding().canvas();
    Place place = sheet.place(row.title().line(), EncodingTable.WIDTH.heading());
    String size =
        String.format(Locale.ROOT, "a canvas of %d x %d", canvas.width(), canvas.height());
    if (canvas.width() % 2 != 0 || canvas.height() % 2 != 0) {
      warn(
          place,
          "row '%s' has " + size + ", and encoders want even sides",
          row,
          "Write an even number.");
    }
    if (Math.min(canvas.width(), canvas.height()) < SMALLEST_SIDE) {
      warn(
          place,
          "row '%s' has " + size + ", which is too small to see anybody",
          row,
          String.format(Locale.ROOT, "Write at least %d for each side.", SMALLEST_SIDE));
    }
    won.stream()
        .map(Facts::orientation)
        .filter(orientation -> lies(canvas, orientation))
        .findFirst()
        .ifPresent(
            orientation ->
                warn(
                    place,
                    "row '%s' has " + size + " and wins in rooms that are " + orientation.word(),
                    row,
                    "Exchange width and height, or fill 'when orientation is'."));
  }

  private static boolean lies(Canvas canvas, Orientation orientation) {
    return orientation == Orientation.LANDSCAPE
        ? canvas.width() < canvas.height()
        : canvas.width() > canvas.height();
  }

  private void warn(Place place, String what, EncodingRow row, String remedy) {
    String told = what.replace("%s", row.title().name());
    warnings.add(
        new Warning(
            place.file(),
            place.line(),
            place.column(),
            String.format(Locale.ROOT, "%s (%s)", told, place.cell()),
            remedy));
  }
}

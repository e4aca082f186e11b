package io.showrunner.rules.tables;

import io.showrunner.broadcast.Encoding;
import io.showrunner.input.Fault;
import io.showrunner.layout.Canvas;
import io.showrunner.layout.Geometry;
import io.showrunner.rules.tables.sheet.Place;
import io.showrunner.rules.tables.sheet.Sheet;
import io.showrunner.vocabulary.Mode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** How a mixed picture is encoded; ranges as on the vendor's StartLiveMPUTask page (2024-12-05). */
final class EncodingTable {
  private static final Column<String> NAME = Column.name();

  static final Column<Mode> WHEN_MODE =
      Column.optional(
          "when mode is",
          Kind.word(Mode.class),
          "",
          "The mode that mode.csv has chosen just before.");

  static final Column<Integer> WIDTH = number("canvas width", 1, 1920, "pixels", "Width.");
  private static final Column<Integer> HEIGHT =
      number("canvas height", 1, 1920, "pixels", "Height; upright up to 1080 x 1920.");
  private static final Column<Integer> VIDEO =
      number("video kbit/s", 1, 10_000, "kbit/s", "More looks better and costs more.");
  private static final Column<Integer> FRAMES =
      number("frames per second", 1, 60, "frames/s", "25 or 30 is usual.");
  private static final Column<Integer> KEY_FRAME =
      number("key frame every", 1, 60, "frames", "Fewer lets viewers see a picture sooner.");
  private static final Column<Integer> AUDIO =
      number("audio kbit/s", 8, 500, "kbit/s", "128 is good for music in stereo.");

  private static final Column<Integer> CHANNELS =
      Column.filled("then audio channels", Kind.oneOf(1, 2), "channels", "1 is mono, 2 stereo.");

  private static final Column<Integer> SAMPLES =
      Column.filled(
          "then audio Hz",
          Kind.oneOf(8000, 16_000, 32_000, 44_100, 48_000),
          "Hz",
          "Samples a second; apps send 48000.");

  private static final Column<String> CODEC =
      Column.filled("then codec", Kind.word("H.264", "H.265"), "", "Every player can show H.264.");

  private static final Column<String> PROFILE =
      Column.optional(
          "then profile",
          Kind.word("baseline", "main", "high"),
          "",
          "Empty leaves it to the cloud; with H.265 only main.");

  private static final Column<String> PRESET =
      Column.optional(
          "then preset",
          Kind.word(
              "ultrafast",
              "superfast",
              "veryfast",
              "faster",
              "fast",
              "medium",
              "slow",
              "slower",
              "veryslow",
              "placebo"),
          "",
          "Empty leaves it to the cloud; the vendor names superfast as fit for live pictures.");

  static final Schema SCHEMA =
      new Schema(
          "encoding",
          List.of(
              NAME,
              WHEN_MODE,
              Asked.ORIENTATION,
              Asked.PICTURES.from(),
              Asked.PICTURES.to(),
              WIDTH,
              HEIGHT,
              VIDEO,
              FRAMES,
              KEY_FRAME,
              AUDIO,
              CHANNELS,
              SAMPLES,
              CODEC,
              PROFILE,
              PRESET),
          List.of(Asked.PICTURES));

  private EncodingTable() {}

  private static Column<Integer> number(
      String what, int from, int to, String unit, String meaning) {
    return Column.filled("then " + what, Kind.whole(from, to), unit, meaning);
  }

  static EncodingRow row(Cells cells) {
    return new EncodingRow(
        cells.title(NAME),
        cells.find(WHEN_MODE),
        cells.find(Asked.ORIENTATION),
        cells.find(Asked.PICTURES.from(), 0),
        cells.find(Asked.PICTURES.to(), Geometry.MOST_PANES),
        encoding(cells));
  }

  /** What no single cell can show: H.265 knows one profile only (the vendor's page, as above). */
  static void check(Sheet sheet, EncodingRow row, Collection<Fault> faults) {
    String profile = row.encoding().profile();
    if (row.encoding().codec().equals("H.265") && profile != null && !profile.equals("main")) {
      Place place = sheet.place(row.title().line(), PROFILE.heading());
      faults.add(
          place.fault(
              String.format(
                  Locale.ROOT,
                  "main or nothing in '%s' (%s) with H.265",
                  PROFILE.heading(),
                  place.cell()),
              String.format(Locale.ROOT, "found '%s'", profile)));
    }
  }

  private static Encoding encoding(Cells cells) {
    return new Encoding(
        new Canvas(cells.get(WIDTH), cells.get(HEIGHT)),
        cells.get(VIDEO),
        cells.get(FRAMES),
        cells.get(KEY_FRAME),
        cells.get(AUDIO),
        cells.get(CHANNELS),
        cells.get(SAMPLES),
        cells.get(CODEC),
        cells.find(PROFILE),
        cells.find(PRESET));
  }
}

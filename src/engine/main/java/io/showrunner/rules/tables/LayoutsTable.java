package io.showrunner.rules.tables;

import io.showrunner.layout.Area;
import io.showrunner.layout.Fraction;
import io.showrunner.layout.Geometry;
import io.showrunner.layout.LayoutName;
import io.showrunner.layout.Scaling;
import io.showrunner.layout.Shows;
import io.showrunner.layout.Slot;
import io.showrunner.vocabulary.Orientation;
import java.util.List;

/** The layouts, one line for each pane. */
final class LayoutsTable {
  static final Column<String> LAYOUT =
      Column.filled(
          "layout", Kind.text(80), "", "The layout's name, as layout-choice.csv uses it.");

  private static final Column<Orientation> ORIENTATION =
      Column.filled(
          "orientation",
          Kind.word(Orientation.class),
          "",
          "A layout may be drawn for landscape, for portrait or for both.");

  static final Column<Integer> PANE =
      Column.filled(
          "pane",
          Kind.whole(1, Geometry.MOST_PANES),
          "",
          "Its number; panes of a layout are counted from 1 without a gap.");

  static final Column<Shows> SHOWS =
      Column.filled(
          "shows",
          Kind.word(Shows.class),
          "",
          "person: the streamer first, then guests as they came; screen: who shared a screen first.");

  private static final String SHARE = "share of the canvas";
  private static final Column<Fraction> X =
      Column.filled("x", Kind.share(), SHARE, "How far from the left edge it begins.");
  private static final Column<Fraction> Y =
      Column.filled("y", Kind.share(), SHARE, "How far from the upper edge it begins.");
  private static final Column<Fraction> WIDTH =
      Column.filled("width", Kind.share(), SHARE, "How wide it is; x + width is at most 1.");
  private static final Column<Fraction> HEIGHT =
      Column.filled("height", Kind.share(), SHARE, "How high it is; y + height is at most 1.");

  private static final Column<Integer> LAYER =
      Column.filled(
          "layer",
          Kind.whole(0, Geometry.TOP_LAYER),
          "",
          "0 is at the back. Panes may overlap on different layers only.");

  private static final Column<Scaling> SCALING =
      Column.filled(
          "scaling",
          Kind.word(Scaling.class),
          "",
          "crop fills the pane and loses edges; fit shows everything, with bars.");

  private static final Column<String> PLACEHOLDER =
      Column.optional(
          "placeholder image",
          Kind.url(2048),
          "",
          "Address of a picture shown while the person has none; empty is black.");

  static final Schema SCHEMA =
      new Schema(
          "layouts",
          List.of(
              LAYOUT, ORIENTATION, PANE, SHOWS, X, Y, WIDTH, HEIGHT, LAYER, SCALING, PLACEHOLDER),
          List.of());

  private LayoutsTable() {}

  static PaneRow row(Cells cells) {
    return new PaneRow(
        cells.line(),
        new LayoutName(cells.get(LAYOUT)),
        cells.get(ORIENTATION),
        new Slot(
            cells.get(PANE),
            cells.get(SHOWS),
            new Area(cells.get(X), cells.get(Y), cells.get(WIDTH), cells.get(HEIGHT)),
            cells.get(LAYER),
            cells.get(SCALING),
            cells.find(PLACEHOLDER)));
  }
}

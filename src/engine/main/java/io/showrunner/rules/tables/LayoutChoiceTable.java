package io.showrunner.rules.tables;

import io.showrunner.layout.Geometry;
import io.showrunner.layout.LayoutName;
import java.util.List;

/** Which layout a picture gets. */
final class LayoutChoiceTable {
  private static final Column<String> NAME = Column.name();

  static final Column<String> LAYOUT =
      Column.filled(
          "then layout", Kind.text(80), "", "The layout to show, by its name in layouts.csv.");

  static final Schema SCHEMA =
      new Schema(
          "layout-choice",
          List.of(
              NAME,
              Asked.GUESTS.from(),
              Asked.GUESTS.to(),
              Asked.PICTURES.from(),
              Asked.PICTURES.to(),
              Asked.ORIENTATION,
              Asked.SCREEN,
              Asked.AWAY,
              Asked.BATTLE,
              LAYOUT),
          List.of(Asked.GUESTS, Asked.PICTURES));

  private LayoutChoiceTable() {}

  static LayoutChoiceRow row(Cells cells) {
    return new LayoutChoiceRow(
        cells.title(NAME),
        cells.find(Asked.GUESTS.from(), 0),
        cells.find(Asked.GUESTS.to(), Facts.MOST_GUESTS),
        cells.find(Asked.PICTURES.from(), 0),
        cells.find(Asked.PICTURES.to(), Geometry.MOST_PANES),
        cells.find(Asked.ORIENTATION),
        cells.find(Asked.SCREEN),
        cells.find(Asked.AWAY),
        cells.find(Asked.BATTLE),
        new LayoutName(cells.get(LAYOUT)));
  }
}

package io.showrunner.rules.tables;

import java.util.List;

/** How many guests a room may have. */
final class AdmissionTable {
  private static final Column<String> NAME = Column.name();

  private static final Column<Integer> AT_MOST =
      Column.filled(
          "then guests at most",
          Kind.whole(0, Facts.MOST_GUESTS),
          "guests",
          "How many guests may have a place at the same time; who asks beyond that is told that the"
              + " house is full.");

  static final Schema SCHEMA =
      new Schema(
          "admission",
          List.of(NAME, Asked.ORIENTATION, Asked.SCREEN, Asked.AWAY, AT_MOST),
          List.of());

  private AdmissionTable() {}

  static AdmissionRow row(Cells cells) {
    return new AdmissionRow(
        cells.title(NAME),
        cells.find(Asked.ORIENTATION),
        cells.find(Asked.SCREEN),
        cells.find(Asked.AWAY),
        cells.get(AT_MOST));
  }
}

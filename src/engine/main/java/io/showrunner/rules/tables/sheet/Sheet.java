package io.showrunner.rules.tables.sheet;

import java.util.List;

/**
 * A table's file, cut into cells.
 *
 * @param file as its author would name it
 * @param heading the line of headings; without cells if there is none worth reading
 * @param separator what stands between two cells: {@code ,}, {@code ;} or a tab
 * @param lines all others that say something
 */
public record Sheet(String file, Line heading, char separator, List<Line> lines) {
  /** A file that could not be read. */
  public static Sheet unreadable(String file) {
    return new Sheet(file, new Line(1, "", List.of()), ',', List.of());
  }

  /** The headings, as they stand there. */
  public List<String> headings() {
    return heading.cells();
  }

  /** Where a cell of a line stands, also one that is missing there. */
  public Place place(Line line, int index) {
    return new Place(
        file,
        line.number(),
        Separator.startOf(line.text(), separator, index),
        Place.cell(index, line.number()));
  }

  /**
   * Where the cell under a heading stands.
   *
   * @param line its number; there must be such a line and such a heading
   */
  public Place place(int line, String heading) {
    Line found = lines.stream().filter(it -> it.number() == line).findFirst().orElseThrow();
    return place(found, headings().indexOf(heading));
  }

  /**
   * The cells of one line, without the blanks around them.
   *
   * @param number counted from 1, as spreadsheets count rows
   * @param text as it stands in the file
   */
  public record Line(int number, String text, List<String> cells) {}
}

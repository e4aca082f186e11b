package io.showrunner.simulator.timeline;

import io.showrunner.input.Visible;
import io.showrunner.wording.Palette;
import io.showrunner.wording.Palette.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What stands above a timeline: its title, and the long ids once. */
record Frontispiece(Opening opening, Palette palette, Consumer<String> out) {

  void print(boolean crowded) {
    out.accept(palette.paint(Ink.PERSON, Visible.of(opening.title())));
    if (!opening.about().isEmpty()) {
      out.accept(Visible.of(opening.about()));
    }
    out.accept("");
    if (crowded) {
      out.accept(
          String.format(
              Locale.ROOT,
              "%d rooms are too many to follow line by line: here is what breaks, and the summary.",
              opening.rooms().size()));
      out.accept("With --json every record is printed.");
      out.accept("");
    } else if (opening.rooms().stream().anyMatch(room -> !room.channel().isEmpty())) {
      legend();
      out.accept("");
    }
  }

  private void legend() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("room", "channel", "streamer", "relay task"));
    opening.rooms().forEach(r -> rows.add(List.of(r.room(), r.channel(), r.streamer(), r.task())));
    for (int i = 0; i < rows.size(); i++) {
      var line = new StringBuilder();
      for (int column = 0; column < 4; column++) {
        String cell = rows.get(i).get(column);
        line.append(cell).append(" ".repeat(width(rows, column) - cell.length() + 2));
      }
      out.accept(palette.paint(i == 0 ? Ink.FAINT : Ink.TEXT, line.toString().stripTrailing()));
    }
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}

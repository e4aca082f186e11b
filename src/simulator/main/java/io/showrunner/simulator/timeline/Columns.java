package io.showrunner.simulator.timeline;

import io.showrunner.input.Visible;
import io.showrunner.wording.Palette;
import io.showrunner.wording.Palette.Ink;
import io.showrunner.wording.Text;
import io.showrunner.wording.Times;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sets happenings in columns: time, room if there are several, who, what. A moment is said once, on
 * its first line; a pause in the show is a blank line.
 */
final class Columns {
  private static final int TIME = 12;
  private static final int PAGE = 110;
  private static final Duration PAUSE = Duration.ofSeconds(15);

  private final Palette palette;
  private final Consumer<String> out;
  private final int roomWidth;
  private final int whoWidth;
  private @Nullable Duration lastAt;
  private String lastRoom = "";

  Columns(Opening opening, Palette palette, Consumer<String> out) {
    this.palette = palette;
    this.out = out;
    this.roomWidth =
        opening.rooms().size() < 2
            ? 0
            : widest(opening.rooms().stream().map(Opening.Room::room), 4);
    this.whoWidth = widest(opening.people().stream(), 8);
  }

  private static int widest(java.util.stream.Stream<String> words, int least) {
    return Math.min(16, Math.max(least, words.mapToInt(String::length).max().orElse(0)));
  }

  void heading() {
    out.accept(palette.paint(Ink.FAINT, left("time", "room", "who", true) + "what"));
  }

  void line(Duration at, String room, String who, Ink ink, String what) {
    boolean pause = lastAt != null && at.minus(lastAt).compareTo(PAUSE) >= 0;
    boolean sameMoment = at.equals(lastAt) && room.equals(lastRoom);
    lastAt = at;
    lastRoom = room;
    if (pause) {
      out.accept("");
    }
    String time = sameMoment ? "" : Times.clock(at);
    String place = sameMoment ? "" : room;
    List<String> parts =
        wrap(Visible.of(what), Math.max(40, PAGE - left("", "", "", false).length()));
    String columns = left(time, place, who, false);
    String before = columns.substring(0, columns.length() - whoWidth - 2);
    String name = columns.substring(columns.length() - whoWidth - 2);
    out.accept(
        (palette.paint(Ink.FAINT, before)
                + palette.paint(ink, name)
                + palette.paint(ink == Ink.BROKEN ? ink : Ink.TEXT, parts.get(0)))
            .stripTrailing());
    parts.subList(1, parts.size()).forEach(this::below);
  }

  /** One more line below the last, in the column of what happened; never wrapped. */
  void below(String text) {
    out.accept(
        (left("", "", "", false) + palette.paint(Ink.FAINT, Visible.of(text))).stripTrailing());
  }

  /** A line with nothing in it. */
  void blank() {
    out.accept("");
  }

  private String left(String time, String room, String who, boolean heading) {
    var line = new StringBuilder(heading ? pad("", TIME - time.length()) + time : right(time));
    line.append("  ");
    if (roomWidth > 0) {
      line.append(pad(Text.cut(room, roomWidth), roomWidth)).append("  ");
    }
    return line.append(pad(Text.cut(who, whoWidth), whoWidth)).append("  ").toString();
  }

  private static String right(String text) {
    return pad("", TIME - text.length()) + text;
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    var line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line = new StringBuilder("  ");
        line.append(word);
      } else {
        line.append(line.length() == 0 ? "" : " ").append(word);
      }
    }
    lines.add(line.toString());
    return lines;
  }
}

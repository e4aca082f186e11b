package io.showrunner.why;

import io.showrunner.why.Link.Asked;
import io.showrunner.wording.Palette;
import io.showrunner.wording.Palette.Ink;
import io.showrunner.wording.Text;
import io.showrunner.wording.Times;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A chain as a text for people, at most a hundred columns wide where words allow. */
public record StoryText(Diagrams diagrams, Palette palette) {
  private static final int PAGE = 100;
  private static final int TIME = 12;
  private static final int LABEL = 16;

  /** The lines: what it is about, then the story. */
  public List<String> of(Chain chain) {
    List<String> page = new ArrayList<>();
    wrap(heading(chain), PAGE).forEach(line -> page.add(palette.paint(Ink.PERSON, line)));
    page.add("");
    Duration lastAt = null;
    String lastLabel = "";
    for (Telling.Line line : Telling.of(chain, diagrams)) {
      boolean sameMoment = line.at().equals(lastAt);
      boolean sameLabel = sameMoment && line.label().equals(lastLabel);
      String time = sameMoment ? "" : Times.clock(line.at());
      print(time, sameLabel ? "" : line.label(), line, page);
      lastAt = line.at();
      lastLabel = line.label();
    }
    return page;
  }

  private void print(String time, String label, Telling.Line line, List<String> page) {
    String indent = line.deeper() ? "  " : "";
    List<String> parts = wrap(line.words(), PAGE - TIME - LABEL - 4 - indent.length());
    for (int i = 0; i < parts.size(); i++) {
      String left = i == 0 ? columns(time, label) : columns("", "");
      String words = indent + (i == 0 ? "" : "  ") + parts.get(i);
      page.add((palette.paint(Ink.FAINT, left) + paint(line, words)).stripTrailing());
    }
  }

  private String paint(Telling.Line line, String words) {
    Ink ink =
        switch (line.label()) {
          case "what happened" -> Ink.PERSON;
          case "the process" -> Ink.TOKEN;
          case "the rules" -> Ink.RULES;
          case "the call", "the answer" -> Ink.RELAY;
          case "what came of it" -> Ink.VIEWERS;
          case "broken" -> Ink.BROKEN;
          default -> Ink.TEXT;
        };
    return palette.paint(ink, words);
  }

  private static String columns(String time, String label) {
    return " ".repeat(TIME - time.length())
        + time
        + "  "
        + label
        + " ".repeat(LABEL + 2 - label.length());
  }

  private String heading(Chain chain) {
    List<Asked> asked = chain.links(Asked.class);
    String rooms =
        Text.and(
            Stream.concat(
                    chain.cause().rooms().stream(), asked.stream().flatMap(a -> a.rooms().stream()))
                .distinct()
                .toList());
    String cause = Telling.cause(chain, diagrams);
    return asked.isEmpty()
        ? String.format(Locale.ROOT, "No call, room %s: %s", rooms, cause)
        : String.format(
            Locale.ROOT,
            "%s, room %s: because %s",
            Text.and(asked.stream().map(Asked::operation).distinct().toList()),
            rooms,
            cause);
  }

  private static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    var line = new StringBuilder();
    for (String whole : text.split(" ", -1)) {
      int room = lines.isEmpty() ? width : width - 2;
      String word = whole;
      while (word.length() > width - 2) { // An address, say: it is broken where the line ends.
        int most = line.length() == 0 ? room : Math.max(0, room - line.length() - 1);
        line.append(line.length() == 0 || most == 0 ? "" : " ").append(word, 0, most);
        lines.add(line.toString());
        line = new StringBuilder();
        word = word.substring(most);
        room = width - 2;
      }
      if (line.length() > 0 && line.length() + 1 + word.length() > room) {
        lines.add(line.toString());
        line = new StringBuilder(word);
      } else {
        line.append(line.length() == 0 ? "" : " ").append(word);
      }
    }
    lines.add(line.toString());
    return lines;
  }
}

package io.showrunner.simulator.timeline;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.wording.Drawing;
import io.showrunner.wording.Palette.Ink;
import io.showrunner.wording.RuleWords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells what the rules decided, and draws the picture whenever it is another one. */
final class Decisions {
  private final Columns columns;
  private final Map<String, JsonObject> last = new HashMap<>();
  private final Set<String> portrait = new HashSet<>();

  Decisions(Columns columns) {
    this.columns = columns;
  }

  /** Remembers how a new room's canvas is held. */
  void created(JsonObject record) {
    if (record.text("orientation").filter("portrait"::equals).isPresent()) {
      portrait.add(Timeline.room(record));
    }
  }

  void tell(JsonObject record, Duration at, String room) {
    JsonObject answer =
        JsonObject.EMPTY
            .with("mode", record.text("mode").orElse("?"))
            .with("layout", record.text("layout").orElse("?"))
            .with("panes", record.items("panes"));
    boolean same = answer.equals(last.put(room, answer));
    String words =
        String.format(
            Locale.ROOT,
            "%s, layout %s",
            answer.text("mode").orElse("?"),
            answer.text("layout").orElse("?"));
    columns.line(at, room, "rules", Ink.RULES, same ? "as before: " + words : words);
    if (same) {
      return;
    }
    List<String> picture = Drawing.of(answer.items("panes"), portrait.contains(room));
    List<String> reasons = reasons(record.items("because"));
    for (int i = 0; i < Math.max(picture.size(), reasons.size()); i++) {
      String drawn = i < picture.size() ? picture.get(i) : " ".repeat(picture.get(0).length());
      columns.below(drawn + "   " + (i < reasons.size() ? reasons.get(i) : ""));
    }
  }

  /** The rows that decided, to stand beside the picture: table and line, then the row's name. */
  private static List<String> reasons(List<Json> because) {
    int widest = because.stream().mapToInt(row -> RuleWords.place(row).length()).max().orElse(0);
    List<String> lines = new ArrayList<>();
    if (!because.isEmpty()) {
      lines.add("because");
    }
    for (Json row : because) {
      String gap = " ".repeat(widest - RuleWords.place(row).length() + 2);
      lines.add(
          RuleWords.place(row) + gap + "'" + ((JsonObject) row).text("name").orElse("?") + "'");
    }
    return lines;
  }
}

package io.showrunner.simulator.timeline;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.simulator.timeline.Palette.Ink;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
        "%s, layout %s"
            .formatted(answer.text("mode").orElse("?"), answer.text("layout").orElse("?"));
    columns.line(at, room, "rules", Ink.RULES, same ? "as before: " + words : words);
    if (same) {
      return;
    }
    List<String> rows = record.items("because").stream().map(Decisions::row).toList();
    if (!rows.isEmpty()) {
      columns.more("because " + String.join(", ", rows));
    }
    Drawing.of(answer.items("panes"), portrait.contains(room)).forEach(columns::below);
  }

  private static String row(Json because) {
    var row = (JsonObject) because;
    return "%s:%s '%s'"
        .formatted(
            row.text("table").orElse("?"),
            row.whole("row").map(String::valueOf).orElse("?"),
            row.text("name").orElse("?"));
  }
}

package io.showrunner.wording;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.util.List;
import java.util.Locale;

/** What the rules decided, and by which rows. */
public final class RuleWords {
  private RuleWords() {}

  /** Whether there is a place, and which row says so. */
  public static String admission(JsonObject record) {
    String because = String.join(", ", because(record.items("because")));
    return String.format(
        Locale.ROOT,
        "%s for %s: at most %d guests, because %s",
        record.text("doors").filter("open"::equals).isPresent() ? "a place" : "no place",
        record.text("user").orElse("?"),
        record.whole("guestsAtMost").orElse(0L),
        because);
  }

  /** What is done about a relay that others ended, and which row says so. */
  public static String remedy(JsonObject record) {
    return String.format(
        Locale.ROOT,
        "the relay was lost (%s): %s, because %s",
        record.text("lost").orElse("?"),
        record.text("then").filter("restart"::equals).isPresent()
            ? "it is started again"
            : "the broadcast ends",
        String.join(", ", because(record.items("because"))));
  }

  /** The rows that decided, each with its table, its line there and its name. */
  public static List<String> because(List<Json> rows) {
    return rows.stream()
        .map(row -> place(row) + " '" + ((JsonObject) row).text("name").orElse("?") + "'")
        .toList();
  }

  /** Where a row stands: its table and its line there. */
  public static String place(Json because) {
    var row = (JsonObject) because;
    String line = row.whole("row").map(String::valueOf).orElse("?");
    return row.text("table").orElse("?") + ":" + line;
  }
}

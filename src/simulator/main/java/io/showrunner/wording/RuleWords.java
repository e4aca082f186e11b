package io.showrunner.wording;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.time.Duration;
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

  /** How long a room waits for its streamer, and which row says so or leaves it to the process. */
  public static String grace(JsonObject record) {
    return String.format(
        Locale.ROOT,
        "waits for %s, because %s",
        record.text("waits").map(Duration::parse).map(Times::span).orElse("?"),
        String.join(", ", because(record.items("because")))
            + (record.text("by").filter("process"::equals).isPresent()
                ? " leaves it to the process"
                : ""));
  }

  /** Rows that had no say, each with its table, its line there, its name and why. */
  public static List<String> unused(List<Json> rows) {
    return rows.stream()
        .map(
            row ->
                String.format(
                    Locale.ROOT,
                    "%s, %s",
                    because(List.of(row)).get(0),
                    ((JsonObject) row).text("why").filter("overruled"::equals).isPresent()
                        ? "which fits too and is less specific"
                        : "because a single stream is not encoded"))
        .toList();
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

package io.showrunner.why;

import io.showrunner.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What every record tells. */
final class Told {
  private Told() {}

  static Duration at(JsonObject record) {
    return record.text("at").map(Duration::parse).orElse(Duration.ZERO);
  }

  static String kind(JsonObject record) {
    return record.text("kind").orElse("");
  }

  static String name(JsonObject record) {
    return record.text("name").orElse("");
  }

  static String room(JsonObject record) {
    return record.text("room").orElse("");
  }

  static String user(JsonObject record) {
    return record.text("user").orElse("");
  }

  static boolean is(JsonObject record, String field, String word) {
    return record.text(field).filter(word::equals).isPresent();
  }

  /** The room a record concerns, and the other one if it tells of two. */
  static List<String> rooms(JsonObject record) {
    return Stream.of(record.text("room"), record.text("opponent"))
        .flatMap(java.util.Optional::stream)
        .toList();
  }

  /** The part of a decision that viewers see. */
  static JsonObject picture(JsonObject decision) {
    return JsonObject.EMPTY
        .with("mode", decision.text("mode").orElse(""))
        .with("layout", decision.text("layout").orElse(""))
        .with("panes", decision.items("panes"));
  }
}

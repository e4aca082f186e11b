package io.showrunner.cloud;

import io.showrunner.json.Json;
import io.showrunner.json.JsonFault;
import io.showrunner.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Makes of a line of a log the callback that was sent. */
final class LoggedCallback {
  private LoggedCallback() {}

  /** As rooms and tasks send: the body stands in {@code Data}. */
  static Callback posted(Callback.Source source, JsonObject line) {
    return new Callback(source, Map.of(), Map.of(), line.text("Data").orElse(""));
  }

  /**
   * As the CDN sends. Assumed: {@code NotifyContent} is the query and {@code NotifyHeader} the
   * headers, each as JSON text. What cannot be read is left out, and whoever reads the callback
   * finds that something is missing.
   */
  static Callback got(JsonObject line) {
    Map<String, String> headers = new LinkedHashMap<>();
    fields(line, "NotifyHeader")
        .forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
    return new Callback(Callback.Source.CDN, headers, fields(line, "NotifyContent"), "");
  }

  private static Map<String, String> fields(JsonObject line, String name) {
    Map<String, String> fields = new LinkedHashMap<>();
    try {
      Json.parseObject(line.text(name).orElse("{}"))
          .fields()
          .forEach(
              (key, value) ->
                  fields.put(key, value instanceof Json.Text text ? text.value() : value.write()));
    } catch (JsonFault unreadable) {
      return Map.of();
    }
    return fields;
  }
}

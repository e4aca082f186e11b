package io.showrunner.trace;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.util.stream.Collectors;

/** JSON set for people's eyes: what fits on a line stays on one. */
public final class PrettyJson {
  private static final int PAGE = 100;

  private PrettyJson() {}

  /** With a line end after it. */
  public static String of(Json value) {
    return set(value, "") + "\n";
  }

  private static String set(Json value, String indent) {
    String line = value.write();
    if (indent.length() + line.length() <= PAGE) {
      return line;
    }
    String deeper = indent + "  ";
    if (value instanceof JsonObject object) {
      return object.fields().entrySet().stream()
          .map(f -> deeper + Json.of(f.getKey()).write() + ": " + set(f.getValue(), deeper))
          .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
    } else if (value instanceof Json.Array array) {
      return array.items().stream()
          .map(item -> deeper + set(item, deeper))
          .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
    }
    return line;
  }
}

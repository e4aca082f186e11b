package io.showrunner.cloud.mock.profile;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The declaration as JSON Schema (draft 2020-12). */
final class ProfileSchema {
  private ProfileSchema() {}

  static JsonObject ofAProfile() {
    return JsonObject.EMPTY
        .with("$schema", "https://json-schema.org/draft/2020-12/schema")
        .with("title", "A Showrunner profile")
        .with("type", "object")
        .with("properties", properties(""))
        .with("additionalProperties", Json.of(false));
  }

  private static JsonObject properties(String path) {
    Map<String, Json> properties = new LinkedHashMap<>();
    for (Entry entry : Entry.ALL) {
      if (entry.path().startsWith(path)) {
        String rest = entry.path().substring(path.length());
        String name = rest.split("[.\\[]", 2)[0];
        properties.putIfAbsent(
            name,
            rest.equals(name) ? of(entry) : section(path + name, rest.startsWith(name + "[]")));
      }
    }
    return new JsonObject(properties);
  }

  private static JsonObject of(Entry entry) {
    JsonObject schema = JsonObject.EMPTY.with("description", entry.about());
    for (var field : entry.kind().schema().fields().entrySet()) {
      schema = schema.with(field.getKey(), field.getValue());
    }
    return schema;
  }

  private static JsonObject section(String path, boolean repeated) {
    JsonObject object =
        Kind.type("object")
            .with("properties", properties(path + (repeated ? "[]." : ".")))
            .with("additionalProperties", Json.of(false));
    if (!repeated) {
      return object;
    }
    List<Json> needed = new ArrayList<>(List.of(Json.of("id"), Json.of("secret")));
    return Kind.type("array").with("items", object.with("required", needed));
  }
}

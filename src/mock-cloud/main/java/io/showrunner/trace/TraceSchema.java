package io.showrunner.trace;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * The {@link Grammar} as JSON Schema (draft 2020-12), for one line of a trace. What binds lines
 * together (time, rooms, who is in the channel) a schema cannot say; only the reader checks it.
 */
final class TraceSchema {
  private TraceSchema() {}

  static JsonObject ofOneLine() {
    List<Json> kinds = new ArrayList<>();
    JsonObject definitions = JsonObject.EMPTY.with("header", header());
    kinds.add(reference("header"));
    for (Shape<? extends TraceEvent> shape : Grammar.EVENTS) {
      definitions = definitions.with(shape.name(), event(shape));
      kinds.add(reference(shape.name()));
    }
    return JsonObject.EMPTY
        .with("$schema", "https://json-schema.org/draft/2020-12/schema")
        .with("title", "One line of a Showrunner trace")
        .with(
            "description",
            "Lines that are empty or begin with # are comments. The first other line is the header.")
        .with("oneOf", kinds)
        .with("$defs", definitions);
  }

  private static JsonObject reference(String name) {
    return JsonObject.EMPTY.with("$ref", "#/$defs/" + name);
  }

  private static JsonObject header() {
    return object(Grammar.HEADER, JsonObject.EMPTY, List.of());
  }

  private static JsonObject event(Shape<?> shape) {
    var lead =
        JsonObject.EMPTY
            .with(Grammar.AT.name(), Grammar.AT.schema())
            .with(Grammar.EVENT, JsonObject.EMPTY.with("const", shape.name()));
    return object(shape, lead, List.of(Grammar.AT.name(), Grammar.EVENT));
  }

  private static JsonObject object(Shape<?> shape, JsonObject lead, List<String> leadNames) {
    JsonObject properties = lead;
    List<String> required = new ArrayList<>(leadNames);
    for (Shape.Member<?, ?> member : shape.members()) {
      properties = properties.with(member.field().name(), member.field().schema());
      if (member.field().required()) {
        required.add(member.field().name());
      }
    }
    JsonObject object =
        JsonObject.EMPTY
            .with("type", "object")
            .with(
                "description", "By " + shape.who() + (shape.playable() ? "." : "; not yet played."))
            .with("properties", properties)
            .with("required", required.stream().map(Json::of).toList())
            .with("additionalProperties", Json.of(false));
    for (Shape.Choice choice : shape.choices()) {
      object = withChoice(object, choice);
    }
    return object;
  }

  private static JsonObject withChoice(JsonObject object, Shape.Choice choice) {
    List<JsonObject> each =
        choice.names().stream()
            .map(name -> JsonObject.EMPTY.with("required", List.of(Json.of(name))))
            .toList();
    return choice.needed()
        ? object.with("oneOf", each)
        : object.with(
            "not",
            JsonObject.EMPTY.with("required", choice.names().stream().map(Json::of).toList()));
  }
}

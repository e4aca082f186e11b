package io.showrunner.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON object whose keys keep their order. Unchangeable: {@code with} gives a new one.
 *
 * @param fields name to value, in order
 */
public record JsonObject(Map<String, Json> fields) implements Json {
  /** No fields. */
  public static final JsonObject EMPTY = new JsonObject(Map.of());

  /** Takes a copy that keeps the order. */
  public JsonObject {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** The same with one more field at the end, or the field's value replaced where it stood. */
  public JsonObject with(String name, Json value) {
    var copy = new LinkedHashMap<>(fields);
    copy.put(name, value);
    return new JsonObject(copy);
  }

  /** The same with a text field. */
  public JsonObject with(String name, String value) {
    return with(name, Json.of(value));
  }

  /** The same with a whole-number field. */
  public JsonObject with(String name, long value) {
    return with(name, Json.of(value));
  }

  /** The same with a list field. */
  public JsonObject with(String name, List<? extends Json> value) {
    return with(name, Json.of(value));
  }

  /** The field's value, whatever its kind. */
  public Optional<Json> get(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /** The field's text, if it is there and is text. */
  public Optional<String> text(String name) {
    return get(name).filter(Text.class::isInstance).map(v -> ((Text) v).value());
  }

  /** The field's whole number, if it is there and is one. */
  public Optional<Long> whole(String name) {
    return get(name)
        .filter(Num.class::isInstance)
        .map(v -> ((Num) v).value())
        .filter(n -> n.stripTrailingZeros().scale() <= 0 && n.precision() - n.scale() <= 18)
        .map(n -> n.longValueExact());
  }

  /** The field's object, if it is there and is one. */
  public Optional<JsonObject> object(String name) {
    return get(name).filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
  }

  /** The field's items; empty if it is absent or no list. */
  public List<Json> items(String name) {
    return get(name)
        .filter(Array.class::isInstance)
        .map(v -> ((Array) v).items())
        .orElse(List.of());
  }
}

package io.showrunner.json;

import java.math.BigDecimal;
import java.util.List;

/**
 * A JSON value. Objects keep the order of their keys, numbers their digits, so that the same value
 * always writes the same bytes.
 */
public sealed interface Json
    permits JsonObject, Json.Text, Json.Num, Json.Bool, Json.Null, Json.Array {
  /** The value as compact text, no white space between tokens. */
  default String write() {
    return JsonText.write(this);
  }

  /**
   * Reads one value and refuses anything after it.
   *
   * @throws JsonFault if {@code text} is not JSON, or an object names a key twice
   */
  static Json parse(String text) {
    return JsonText.parse(text);
  }

  /**
   * Reads one object.
   *
   * @throws JsonFault if {@code text} is not JSON or not an object
   */
  static JsonObject parseObject(String text) {
    if (parse(text) instanceof JsonObject object) {
      return object;
    }
    throw new JsonFault(1, 1, "a JSON object", "another kind of value");
  }

  /** Text. */
  record Text(String value) implements Json {}

  /** A number, its digits as written. */
  record Num(BigDecimal value) implements Json {}

  /** True or false. */
  record Bool(boolean value) implements Json {}

  /** Nothing. */
  record Null() implements Json {}

  /** A list of values. */
  record Array(List<Json> items) implements Json {
    /** Takes a copy. */
    public Array {
      items = List.copyOf(items);
    }
  }

  /** Text as a value. */
  static Json of(String value) {
    return new Text(value);
  }

  /** A whole number as a value. */
  static Json of(long value) {
    return new Num(BigDecimal.valueOf(value));
  }

  /** True or false as a value. */
  static Json of(boolean value) {
    return new Bool(value);
  }

  /** Values as a list. */
  static Json of(List<? extends Json> items) {
    return new Array(List.copyOf(items));
  }
}

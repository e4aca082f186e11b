package io.showrunner.trace;

import io.showrunner.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * A field of an event, or of the first line.
 *
 * @param fallback what an absent field means, or null if that is for the reader to know
 */
record Field<T>(String name, FieldType<T> type, boolean required, @Nullable T fallback) {

  static <T> Field<T> needed(String name, FieldType<T> type) {
    return new Field<>(name, type, true, null);
  }

  static <T> Field<T> optional(String name, FieldType<T> type) {
    return new Field<>(name, type, false, null);
  }

  /** The same, left to whoever writes, with what its absence means. */
  Field<T> orElse(T value) {
    return new Field<>(name, type, false, value);
  }

  JsonObject schema() {
    return fallback == null
        ? type.schema()
        : type.schema().with("default", type.writing().apply(fallback));
  }
}

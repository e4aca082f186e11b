package io.showrunner.trace;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What may stand in a field: how it is read, written, described to people and to JSON Schema.
 *
 * @param phrase completes "Expected 'field' to be …"
 * @param words everything allowed, if that is a list of words; else empty
 * @param schema the same rule as JSON Schema
 */
record FieldType<T>(
    String phrase,
    List<String> words,
    JsonObject schema,
    Reading<T> reading,
    Function<T, Json> writing) {

  /** From JSON to a value. */
  interface Reading<T> {
    /** The value, or null if {@code json} is none. */
    @Nullable T read(Json json);
  }
}

package io.showrunner.trace;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values read from one line, each under its field. */
final class Values {
  private final Map<String, Object> byName = new HashMap<>();

  <T> void put(Field<T> field, T value) {
    byName.put(field.name(), value);
  }

  /** The value of a field that is required or has a default. */
  <T> T get(Field<T> field) {
    return Objects.requireNonNull(find(field), field.name());
  }

  /** The value of a field, or null if it was left out. */
  @SuppressWarnings("unchecked") // Only put writes, and it keeps field and value of one type.
  <T> @Nullable T find(Field<T> field) {
    Object value = byName.get(field.name());
    return value == null ? field.fallback() : (T) value;
  }
}

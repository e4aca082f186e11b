package io.showrunner.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a constant is written in tables, traces and records: {@code CO_STREAMING} as co-streaming.
 */
public interface Words {
  /** The constant's name, as every enum has it. */
  String name();

  /** Lower case, dashes for underscores. */
  default String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant written as {@code word}, if there is one. */
  static <E extends Enum<E> & Words> Optional<E> find(Class<E> type, String word) {
    return Arrays.stream(type.getEnumConstants()).filter(e -> e.word().equals(word)).findFirst();
  }

  /** All words of a type, in the order of its constants. */
  static <E extends Enum<E> & Words> List<String> all(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Words::word).toList();
  }
}

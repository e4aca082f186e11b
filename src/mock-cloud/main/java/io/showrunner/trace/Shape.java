package io.showrunner.trace;

import io.showrunner.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one description of a kind of line: its fields, how a record is made of them and taken apart.
 *
 * @param who whose doing it is, for the reader of the page
 * @param playable whether this version plays it
 * @param choices fields of which only one may be given
 */
record Shape<R>(
    String name,
    String who,
    Class<R> type,
    boolean playable,
    List<Member<R, ?>> members,
    List<Choice> choices,
    Function<Values, R> make) {
  Shape {
    members = List.copyOf(members);
    choices = List.copyOf(choices);
  }

  /** Takes a field's value out of a record. */
  interface Getter<R, T> {
    @Nullable T of(R record);
  }

  /** A field and where its value is kept. */
  record Member<R, T>(Field<T> field, Getter<R, T> getter) {
    JsonObject write(R record, JsonObject into) {
      T value = getter.of(record);
      return value == null ? into : into.with(field.name(), field.type().writing().apply(value));
    }
  }

  /**
   * Fields that exclude each other.
   *
   * @param needed whether one of them must be given
   */
  record Choice(List<String> names, boolean needed) {}

  List<String> fieldNames() {
    return members.stream().map(member -> member.field().name()).toList();
  }

  /** The fields of {@code record}, which must be of this shape, in the declared order. */
  JsonObject write(Object record) {
    R mine = type.cast(record);
    JsonObject fields = JsonObject.EMPTY;
    for (Member<R, ?> member : members) {
      fields = member.write(mine, fields);
    }
    return fields;
  }

  static <R> Draft<R> of(String name, String who, Class<R> type) {
    return new Draft<>(name, who, type, true);
  }

  static <R> Draft<R> notYet(String name, String who, Class<R> type) {
    return new Draft<>(name, who, type, false);
  }

  /** A shape being written down. */
  static final class Draft<R> {
    private final String name;
    private final String who;
    private final Class<R> type;
    private final boolean playable;
    private final List<Member<R, ?>> members = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();

    private Draft(String name, String who, Class<R> type, boolean playable) {
      this.name = name;
      this.who = who;
      this.type = type;
      this.playable = playable;
    }

    <T> Draft<R> with(Field<T> field, Getter<R, T> getter) {
      members.add(new Member<>(field, getter));
      return this;
    }

    Draft<R> exactlyOneOf(String... names) {
      choices.add(new Choice(List.of(names), true));
      return this;
    }

    Draft<R> atMostOneOf(String... names) {
      choices.add(new Choice(List.of(names), false));
      return this;
    }

    Shape<R> makes(Function<Values, R> make) {
      return new Shape<>(name, who, type, playable, members, choices, make);
    }
  }
}

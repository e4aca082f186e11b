package io.showrunner.trace;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.FreeText;
import io.showrunner.vocabulary.Track;
import io.showrunner.vocabulary.Words;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The kinds of value a trace knows. */
final class FieldTypes {
  /**
   * A duration as {@link Duration#parse} reads it, upper case and without signs. The digits are
   * limited so that no sum of moments overflows.
   */
  private static final String DURATION_PATTERN =
      "^P(?=[0-9T])([0-9]{1,6}D)?"
          + "(T(?=[0-9])([0-9]{1,6}H)?([0-9]{1,6}M)?([0-9]{1,9}([.][0-9]{1,9})?S)?)?$";

  static final FieldType<Duration> DURATION =
      new FieldType<>(
          "an ISO 8601 duration such as PT1M30S, not negative",
          List.of(),
          pattern(DURATION_PATTERN),
          matching(DURATION_PATTERN, Duration::parse),
          duration -> Json.of(duration.toString()));

  static final FieldType<Set<Track>> TRACKS =
      new FieldType<>(
          "a list of one or more of " + String.join(", ", Words.all(Track.class)) + ", each once",
          List.of(),
          type("array")
              .with("items", word(Track.class).schema())
              .with("minItems", 1)
              .with("uniqueItems", Json.of(true)),
          FieldTypes::tracks,
          tracks -> Json.of(tracks.stream().map(Track::word).map(Json::of).toList()));

  static final FieldType<BigDecimal> SHARE =
      new FieldType<>(
          "a number from 0 to 1",
          List.of(),
          type("number").with("minimum", 0).with("maximum", 1),
          json ->
              json instanceof Json.Num number
                      && number.value().signum() >= 0
                      && number.value().compareTo(BigDecimal.ONE) <= 0
                  ? number.value()
                  : null,
          Json.Num::new);

  /** The name of one of the vendor's operations, or any. */
  static final FieldType<String> OPERATION =
      new FieldType<>(
          "the name of an operation, or '*'",
          List.of(),
          pattern("^([A-Za-z0-9]{1,64}|[*])$"),
          matching("^([A-Za-z0-9]{1,64}|[*])$", text -> text),
          Json::of);

  private FieldTypes() {}

  /** An id: letters, digits, underscore and dash, as {@code vocabulary} checks them. */
  static <T> FieldType<T> id(String what, int longest, Function<String, T> make) {
    String pattern = "^[A-Za-z0-9_-]{1," + longest + "}$";
    return new FieldType<>(
        String.format(Locale.ROOT, "%s of 1 to %s letters, digits, '_' or '-'", what, longest),
        List.of(),
        pattern(pattern),
        matching(pattern, make),
        id -> Json.of(id.toString()));
  }

  /** Free text, counted in code points; that anything in it is seen no pattern can say. */
  static FieldType<String> text(int longest) {
    return new FieldType<>(
        String.format(
            Locale.ROOT, "text of 1 to %s characters, at least one of which is seen", longest),
        List.of(),
        pattern("^[^" + FreeText.HIDDEN + "]*$").with("minLength", 1).with("maxLength", longest),
        json -> string(json).filter(text -> fits(text, longest)).orElse(null),
        Json::of);
  }

  /** A whole number from {@code least} to {@code most}. */
  static FieldType<Long> whole(long least, long most) {
    return new FieldType<>(
        String.format(Locale.ROOT, "a whole number from %s to %s", least, most),
        List.of(),
        type("integer").with("minimum", least).with("maximum", most),
        json ->
            JsonObject.EMPTY
                .with("n", json)
                .whole("n")
                .filter(n -> n >= least && n <= most)
                .orElse(null),
        Json::of);
  }

  /** One of an enum's words. */
  static <E extends Enum<E> & Words> FieldType<E> word(Class<E> type) {
    List<String> words = Words.all(type);
    return new FieldType<>(
        "one of " + String.join(", ", words),
        words,
        JsonObject.EMPTY.with("enum", words.stream().map(Json::of).toList()),
        json -> string(json).flatMap(text -> Words.find(type, text)).orElse(null),
        word -> Json.of(word.word()));
  }

  private static @Nullable Set<Track> tracks(Json json) {
    if (!(json instanceof Json.Array list) || list.items().isEmpty()) {
      return null;
    }
    Set<Track> tracks = EnumSet.noneOf(Track.class);
    for (Json item : list.items()) {
      Optional<Track> track = string(item).flatMap(word -> Words.find(Track.class, word));
      if (track.isEmpty() || !tracks.add(track.get())) {
        return null;
      }
    }
    return tracks;
  }

  private static <T> FieldType.Reading<T> matching(String pattern, Function<String, T> make) {
    Pattern allowed = Pattern.compile(pattern);
    return json ->
        string(json).filter(text -> allowed.matcher(text).matches()).map(make).orElse(null);
  }

  private static boolean fits(String text, int longest) {
    int length = text.codePointCount(0, text.length());
    return length >= 1 && length <= longest && FreeText.isPlain(text);
  }

  private static Optional<String> string(Json json) {
    return json instanceof Json.Text text ? Optional.of(text.value()) : Optional.empty();
  }

  private static JsonObject pattern(String pattern) {
    return type("string").with("pattern", pattern);
  }

  private static JsonObject type(String name) {
    return JsonObject.EMPTY.with("type", name);
  }
}

package io.showrunner.cloud.mock.profile;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What may stand in a field of a profile.
 *
 * @param phrase completes "Expected 'field' to be …"
 * @param schema the same rule as JSON Schema
 */
record Kind(String phrase, JsonObject schema, Predicate<Json> fits) {
  private static final String ID = "^[A-Za-z0-9_-]{1,64}$";
  private static final String OPERATION = "^([A-Za-z0-9]{1,64}|[*])$";
  private static final String PROJECT = "^[A-Za-z0-9_-]{1,128}$";
  private static final String BUCKET = "^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$";
  private static final String DURATION =
      "^PT([0-9]{1,3}H)?([0-9]{1,4}M)?([0-9]{1,5}([.][0-9]{1,3})?S)?$";

  static final Kind SWITCH =
      new Kind("true or false", type("boolean"), json -> json instanceof Json.Bool);

  static final Kind DURATION_OF_THINGS =
      new Kind(
          "an ISO 8601 duration such as PT1M30S",
          type("string").with("pattern", DURATION),
          json -> matches(json, DURATION) && isDuration(json));

  static final Kind IDS =
      listOf(
          "a list of application ids of 1 to 64 letters, digits, '_' or '-'",
          type("string").with("pattern", ID),
          json -> matches(json, ID));

  static final Kind PROJECTS =
      listOf(
          "a list of project names of 1 to 128 letters, digits, '_' or '-'",
          type("string").with("pattern", PROJECT),
          json -> matches(json, PROJECT));

  static final Kind BUCKETS =
      listOf(
          "a list of bucket names of 3 to 63 lower-case letters, digits or '-'",
          type("string").with("pattern", BUCKET),
          json -> matches(json, BUCKET));

  static final Kind OPERATIONS =
      listOf(
          "a list of names of operations, or '*'",
          type("string").with("pattern", OPERATION),
          json -> matches(json, OPERATION));

  /** Limits by operation. */
  static final Kind LIMITS =
      new Kind(
          "an object of operations and whole numbers from 1 to 1000000",
          type("object")
              .with(
                  "additionalProperties",
                  type("integer").with("minimum", 1).with("maximum", 1_000_000)),
          json ->
              json instanceof JsonObject limits
                  && limits.fields().keySet().stream()
                      .allMatch(
                          name ->
                              limits
                                  .whole(name)
                                  .filter(n -> n >= 1 && n <= 1_000_000)
                                  .isPresent()));

  static Kind whole(long least, long most) {
    return new Kind(
        String.format(Locale.ROOT, "a whole number from %d to %d", least, most),
        type("integer").with("minimum", least).with("maximum", most),
        json -> whole(json).filter(n -> n >= least && n <= most).isPresent());
  }

  static Kind eitherOf(List<Integer> numbers) {
    String all = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return new Kind(
        "one of " + all,
        JsonObject.EMPTY.with(
            "enum", numbers.stream().map(each -> Json.of(each.longValue())).toList()),
        json ->
            whole(json)
                .filter(n -> numbers.stream().anyMatch(m -> m == n.longValue()))
                .isPresent());
  }

  static Kind text(String phrase, String pattern) {
    return new Kind(
        phrase, type("string").with("pattern", pattern), json -> matches(json, pattern));
  }

  static Kind oneOf(List<String> words) {
    return new Kind(
        "one of " + String.join(", ", words),
        JsonObject.EMPTY.with("enum", words.stream().map(Json::of).toList()),
        json -> text(json).filter(words::contains).isPresent());
  }

  private static Kind listOf(String phrase, JsonObject item, Predicate<Json> fits) {
    return new Kind(
        phrase,
        type("array").with("items", item),
        json -> json instanceof Json.Array list && list.items().stream().allMatch(fits));
  }

  private static boolean isDuration(Json json) {
    try {
      return text(json).map(Duration::parse).isPresent();
    } catch (DateTimeParseException none) {
      return false;
    }
  }

  private static boolean matches(Json json, String pattern) {
    return text(json).filter(text -> Pattern.matches(pattern, text)).isPresent();
  }

  private static Optional<String> text(Json json) {
    return json instanceof Json.Text text ? Optional.of(text.value()) : Optional.empty();
  }

  private static Optional<Long> whole(Json json) {
    return JsonObject.EMPTY.with("n", json).whole("n");
  }

  static JsonObject type(String name) {
    return JsonObject.EMPTY.with("type", name);
  }
}

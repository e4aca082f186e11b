package io.showrunner.web;

import io.showrunner.http.Garbled;
import io.showrunner.http.HttpAsk;
import io.showrunner.input.Nearest;
import io.showrunner.json.Json;
import io.showrunner.json.JsonFault;
import io.showrunner.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What a request carries in its body: one JSON object, or nothing. */
record Fields(JsonObject object) {
  private static final String JSON = "application/json";

  /** Reads a body that may have these fields and no others. */
  static Fields of(HttpAsk ask, String... known) {
    if (ask.body().size() == 0) {
      return new Fields(JsonObject.EMPTY);
    }
    PlainBody.check(ask, "a body");
    String type = ask.header("content-type").orElse("").split(";", 2)[0].strip();
    if (!type.equalsIgnoreCase(JSON)) {
      throw new Problem(
          415,
          "UnsupportedMediaType",
          String.format(
              Locale.ROOT,
              "Expected a body of %s, but found %s.",
              JSON,
              type.isEmpty() ? "none named" : Quoted.of(type)));
    }
    JsonObject object = parsed(ask);
    List<String> names = List.of(known);
    for (String name : object.fields().keySet()) {
      if (!names.contains(name)) {
        throw Problem.badRequest(
            String.format(
                    Locale.ROOT,
                    "Expected %s, but found '%s'. %s",
                    names.isEmpty() ? "no fields" : "other fields",
                    Quoted.of(name),
                    names.isEmpty() ? "" : Nearest.remedy(name, names))
                .strip());
      }
    }
    return new Fields(object);
  }

  private static JsonObject parsed(HttpAsk ask) {
    try {
      return Json.parseObject(ask.body().textAsSent());
    } catch (JsonFault fault) {
      throw Problem.badRequest(
          String.format(
              Locale.ROOT,
              "Expected a JSON object as body, but at %d:%d: %s",
              fault.line(),
              fault.column(),
              fault.getMessage()));
    } catch (Garbled notText) {
      throw Problem.badRequest("Expected a body in UTF-8, but found other bytes.");
    }
  }

  /** A text that must be there, made into what it stands for. */
  <T> T needed(String name, Function<String, T> made) {
    return given(name, made)
        .orElseThrow(
            () ->
                Problem.badRequest(
                    String.format(Locale.ROOT, "Expected '%s', but it is missing.", name)));
  }

  /** A text that may be there, made into what it stands for. */
  <T> Optional<T> given(String name, Function<String, T> made) {
    Optional<Json> value = object.get(name);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (!(value.get() instanceof Json.Text text)) {
      throw Problem.badRequest(
          String.format(
              Locale.ROOT,
              "Expected '%s' to be text, but it is %s.",
              name,
              Quoted.of(value.get().write())));
    }
    return Optional.of(made(name, text.value(), made));
  }

  /** True or false, if it is there. */
  Optional<Boolean> flag(String name) {
    return object
        .get(name)
        .map(
            value -> {
              if (value instanceof Json.Bool bool) {
                return bool.value();
              }
              throw Problem.badRequest(
                  String.format(
                      Locale.ROOT,
                      "Expected '%s' to be true or false, but it is %s.",
                      name,
                      Quoted.of(value.write())));
            });
  }

  static <T> T made(String name, String value, Function<String, T> made) {
    try {
      return made.apply(value);
    } catch (IllegalArgumentException | java.time.DateTimeException wrong) {
      throw Problem.badRequest(String.format(Locale.ROOT, "'%s': %s", name, wrong.getMessage()));
    }
  }
}

package io.showrunner.web;

import io.showrunner.http.Garbled;
import io.showrunner.http.HttpAsk;
import io.showrunner.http.PercentCoding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The fields behind the question mark. */
record Query(Map<String, String> fields) {
  /** Reads a query that may have these fields and no others. */
  static Query of(HttpAsk ask, String... known) {
    Query query = of(ask);
    for (String name : query.fields().keySet()) {
      if (!List.of(known).contains(name)) {
        throw Problem.badRequest(
            String.format(
                Locale.ROOT,
                "Expected one of %s in the query, but found '%s'.",
                String.join(", ", known),
                name));
      }
    }
    return query;
  }

  /** Reads whatever is there; of two of one name, the first counts. */
  static Query of(HttpAsk ask) {
    var fields = new LinkedHashMap<String, String>();
    for (String field : ask.query().split("&", -1)) {
      if (!field.isEmpty()) {
        String[] parts = field.split("=", 2);
        fields.putIfAbsent(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : "");
      }
    }
    return new Query(fields);
  }

  /** Reads whatever is there, and as it stands what is not well encoded; as of {@link #of}. */
  static Query asSent(HttpAsk ask) {
    var fields = new LinkedHashMap<String, String>();
    for (String field : ask.query().split("&", -1)) {
      if (!field.isEmpty()) {
        String[] parts = field.replace('+', ' ').split("=", 2);
        String value = parts.length > 1 ? PercentCoding.decoded(parts[1]) : "";
        fields.putIfAbsent(PercentCoding.decoded(parts[0]), value);
      }
    }
    return new Query(fields);
  }

  private static String decoded(String text) {
    try {
      return PercentCoding.formDecoded(text);
    } catch (Garbled garbled) {
      throw Problem.badRequest(garbled.message());
    }
  }

  /** A whole number in this range, if it is there. */
  Optional<Long> whole(String name, long least, long most) {
    return Optional.ofNullable(fields.get(name))
        .map(
            text -> {
              if (text.matches("[0-9]{1,18}")
                  && Long.parseLong(text) >= least
                  && Long.parseLong(text) <= most) {
                return Long.parseLong(text);
              }
              throw Problem.badRequest(
                  String.format(
                      Locale.ROOT,
                      "Expected '%s' to be a whole number from %d%s, but it is '%s'.",
                      name,
                      least,
                      most == Long.MAX_VALUE ? " on" : " to " + most,
                      text));
            });
  }

  /** True or false, if it is there. */
  Optional<Boolean> flag(String name) {
    return Optional.ofNullable(fields.get(name))
        .map(
            text -> {
              if (text.equals("true") || text.equals("false")) {
                return text.equals("true");
              }
              throw Problem.badRequest(
                  String.format(
                      Locale.ROOT,
                      "Expected '%s' to be true or false, but it is '%s'.",
                      name,
                      text));
            });
  }
}

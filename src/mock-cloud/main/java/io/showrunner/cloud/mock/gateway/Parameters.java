package io.showrunner.cloud.mock.gateway;

import io.showrunner.http.Body;
import io.showrunner.http.Garbled;
import io.showrunner.http.HttpAsk;
import io.showrunner.json.Json;
import io.showrunner.json.JsonFault;
import io.showrunner.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything a request says besides its headers: the SDKs use the query, the form, or a JSON body.
 * Where two places say the same name, the query counts, then the form: assumed.
 */
record Parameters(List<Pair> query, List<Pair> form, JsonObject json) {
  static Parameters of(HttpAsk ask) throws Refused {
    List<Pair> query = Pair.listIn(ask.query());
    return switch (kindOf(ask)) {
      case FORM -> new Parameters(query, Pair.listIn(textOf(ask.body())), JsonObject.EMPTY);
      case JSON -> new Parameters(query, List.of(), jsonIn(textOf(ask.body())));
      case OTHER -> new Parameters(query, List.of(), JsonObject.EMPTY);
    };
  }

  /** The value of a parameter that is text. */
  Optional<String> text(String name) {
    return pairs()
        .filter(pair -> pair.name().equals(name))
        .map(Pair::value)
        .findFirst()
        .or(() -> json.get(name).flatMap(Parameters::scalar));
  }

  /** Query and form together. */
  Stream<Pair> pairs() {
    return Stream.concat(query.stream(), form.stream());
  }

  /** What an operation gets to see of this. */
  JsonObject ofOperation() {
    var taken = new OperationParameters();
    pairs().forEach(pair -> taken.take(pair.name(), Json.of(pair.value())));
    for (Map.Entry<String, Json> field : json.fields().entrySet()) {
      if (!(field.getValue() instanceof Json.Null)) {
        taken.take(field.getKey(), scalar(field.getValue()).map(Json::of).orElse(field.getValue()));
      }
    }
    return taken.all();
  }

  private enum Kind {
    FORM,
    JSON,
    OTHER
  }

  /** A body that does not say what it is, is JSON if it looks like it. */
  private static Kind kindOf(HttpAsk ask) {
    if (ask.body().size() == 0) {
      return Kind.OTHER;
    }
    Optional<String> declared =
        ask.header("content-type")
            .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
            .filter(type -> !type.isEmpty());
    if (declared.isEmpty()) {
      return ask.body().bytes()[0] == '{' ? Kind.JSON : Kind.FORM;
    }
    return switch (declared.get()) {
      case "application/x-www-form-urlencoded" -> Kind.FORM;
      case "application/json" -> Kind.JSON;
      default -> Kind.OTHER;
    };
  }

  private static String textOf(Body body) throws Refused {
    try {
      return body.textAsSent();
    } catch (Garbled garbled) {
      throw Refused.unreadable(garbled.message());
    }
  }

  private static JsonObject jsonIn(String text) throws Refused {
    try {
      return Json.parseObject(text);
    } catch (JsonFault fault) {
      throw Refused.unreadable(
          String.format(
              Locale.ROOT,
              "The body is no JSON object: expected %s, but found %s in line %d, column %d.",
              fault.expected(),
              fault.found(),
              fault.line(),
              fault.column()));
    }
  }

  /** What stands as text on the wire of every other kind of request. */
  private static Optional<String> scalar(Json value) {
    if (value instanceof Json.Text text) {
      return Optional.of(text.value());
    }
    return value instanceof Json.Num || value instanceof Json.Bool
        ? Optional.of(value.write())
        : Optional.empty();
  }
}

package io.showrunner.cloud.mock.catalogue;

import io.showrunner.cloud.mock.form.Form;
import io.showrunner.cloud.mock.form.Many;
import io.showrunner.cloud.mock.form.Pairs;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads plain values, alone or several together, as text. */
final class Scalars {
  private Scalars() {}

  /** A text, a number or a truth value as its text. */
  static Optional<String> text(Json value) {
    if (value instanceof Json.Text text) {
      return Optional.of(text.value());
    }
    return value instanceof Json.Num || value instanceof Json.Bool
        ? Optional.of(value.write())
        : Optional.empty();
  }

  /** A list or an object of plain values, or empty if one of them is none or does not fit. */
  static Optional<Json> read(Form form, Json value) {
    if (form instanceof Many many && value instanceof Json.Array array) {
      List<Json> texts = texts(form, array.items());
      return texts.size() == array.items().size() && texts.size() <= many.most()
          ? Optional.of(Json.of(texts))
          : Optional.empty();
    } else if (form instanceof Pairs pairs && value instanceof JsonObject object) {
      JsonObject read = JsonObject.EMPTY;
      for (Map.Entry<String, Json> each : object.fields().entrySet()) {
        List<Json> word = texts(form, List.of(each.getValue()));
        if (word.isEmpty() || each.getKey().length() > pairs.longestName()) {
          return Optional.empty();
        }
        read = read.with(each.getKey(), word.get(0));
      }
      return Optional.of(read);
    }
    return Optional.empty();
  }

  private static List<Json> texts(Form form, List<Json> values) {
    List<Json> texts = new ArrayList<>();
    values.forEach(v -> text(v).filter(form::fits).map(Json::of).ifPresent(texts::add));
    return texts;
  }
}

package io.showrunner.web;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.util.List;
import java.util.regex.Pattern;

/** Leaves out of a record what would let its reader push or play in another's name. */
final class Discretion {
  private static final Pattern SIGNATURE =
      Pattern.compile("(auth_key|x-oss-signature|x-oss-security-token)=[^&\"]*");

  private Discretion() {}

  static JsonObject of(JsonObject record) {
    JsonObject told = JsonObject.EMPTY;
    for (var field : record.fields().entrySet()) {
      told = told.with(field.getKey(), of(field.getValue()));
    }
    return told;
  }

  private static Json of(Json value) {
    if (value instanceof Json.Text text) {
      return Json.of(SIGNATURE.matcher(text.value()).replaceAll("$1=…"));
    } else if (value instanceof Json.Array array) {
      List<Json> items = array.items().stream().map(Discretion::of).toList();
      return Json.of(items);
    }
    return value instanceof JsonObject object ? of(object) : value;
  }
}

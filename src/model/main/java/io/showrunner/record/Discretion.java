package io.showrunner.record;

import io.showrunner.input.Masked;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.util.List;

/** Leaves out of a record what would let its reader push, play or join in another's name. */
public final class Discretion {
  private Discretion() {}

  /** The same record, secrets in it replaced by {@link Masked#MASK}. */
  public static JsonObject of(JsonObject record) {
    JsonObject told = JsonObject.EMPTY;
    for (var field : record.fields().entrySet()) {
      boolean secret = Masked.isSecret(field.getKey()) && field.getValue() instanceof Json.Text;
      told = told.with(field.getKey(), secret ? Json.of(Masked.MASK) : of(field.getValue()));
    }
    return told;
  }

  private static Json of(Json value) {
    if (value instanceof Json.Text text) {
      return Json.of(Masked.of(text.value()));
    } else if (value instanceof Json.Array array) {
      List<Json> items = array.items().stream().map(Discretion::of).toList();
      return Json.of(items);
    }
    return value instanceof JsonObject object ? of(object) : value;
  }
}

package io.showrunner.cloud.aliyun;

import io.showrunner.json.Json;
import io.showrunner.json.JsonFault;
import io.showrunner.json.JsonObject;
import java.util.Optional;

/**
 * What came over the wire.
 *
 * @param status HTTP status
 * @param text the body as it came
 */
record Heard(int status, String text) {
  /** The body, if it is what this cloud answers with. */
  Optional<JsonObject> body() {
    try {
      return Optional.of(Json.parseObject(text));
    } catch (JsonFault notJson) {
      return Optional.empty();
    }
  }
}

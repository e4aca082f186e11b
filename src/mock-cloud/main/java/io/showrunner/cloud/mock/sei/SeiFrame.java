package io.showrunner.cloud.mock.sei;

import io.showrunner.json.JsonObject;
import java.time.Instant;

/**
 * One message in the picture.
 *
 * @param at in milliseconds since 1970
 * @param payloadType 5, or 100 to 254. With 5 the codec wants a UUID before the content; which one
 *     the vendor takes is not published, so it is no part of this
 */
record SeiFrame(long at, int payloadType, JsonObject content) {
  private static final String VERSION = "1.0.0.20220915";

  /** The layout, or nothing, with version and time, in the order of the vendor's samples. */
  static JsonObject content(JsonObject layout, long at) {
    return layout.with("ver", VERSION).with("ts", at);
  }

  JsonObject described() {
    return JsonObject.EMPTY
        .with("at", Instant.ofEpochMilli(at).toString())
        .with("payloadType", payloadType)
        .with("content", content);
  }
}

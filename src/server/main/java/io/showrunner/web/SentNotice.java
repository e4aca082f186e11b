package io.showrunner.web;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.record.Records;
import java.util.Optional;

/**
 * A message that went out, read off the request that sent it.
 *
 * @param to a user, or {@link Records#GROUP}
 */
record SentNotice(long type, String to, JsonObject body) {
  /** Nothing if the request sent no message. */
  static Optional<SentNotice> of(JsonObject request) {
    return request
        .text("MsgType")
        .map(
            type ->
                new SentNotice(
                    Long.parseLong(type),
                    request.text("ReceiverId").orElse(Records.GROUP),
                    Json.parseObject(request.text("Body").orElse("{}"))));
  }
}

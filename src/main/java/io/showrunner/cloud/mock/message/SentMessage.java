package io.showrunner.cloud.mock.message;

import io.showrunner.json.Json;
import io.showrunner.json.JsonFault;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.GroupId;
import java.util.Optional;

/**
 * A message that has reached people's apps.
 *
 * @param group which group hears it; empty if one user does
 * @param receiver the one user; empty if a group hears it
 * @param type MsgType, or 0 if none was given
 * @param body as it was sent, JSON or not
 */
public record SentMessage(
    AppId app,
    Optional<GroupId> group,
    Optional<String> receiver,
    String sender,
    long type,
    String body) {
  /** The body if it is a JSON object; else an object with it as {@code text}. */
  public JsonObject content() {
    try {
      return Json.parseObject(body);
    } catch (JsonFault other) {
      return JsonObject.EMPTY.with("text", body);
    }
  }
}

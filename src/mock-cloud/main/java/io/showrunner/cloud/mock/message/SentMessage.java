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
  /**
   * What it says: the body if it is a JSON object; of the kit's envelope for one user what is in
   * it; else an object with the body as {@code text}.
   */
  public JsonObject content() {
    JsonObject all = object(body);
    return receiver.isPresent() && all.text("groupId").isPresent()
        ? all.text("data").map(SentMessage::object).orElse(all)
        : all;
  }

  private static JsonObject object(String text) {
    try {
      return Json.parseObject(text);
    } catch (JsonFault other) {
      return JsonObject.EMPTY.with("text", text);
    }
  }
}

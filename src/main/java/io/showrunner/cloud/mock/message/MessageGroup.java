package io.showrunner.cloud.mock.message;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.GroupId;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** A message group from its making on. */
final class MessageGroup {
  private final AppId app;
  private final GroupId id;
  private final JsonObject made;
  private final Instant at;
  private final Map<Long, Long> saidOfType = new TreeMap<>();

  /** One that is made now by this request. */
  MessageGroup(AppId app, GroupId id, JsonObject made, Instant now) {
    this.app = app;
    this.id = id;
    this.made = made;
    this.at = now;
  }

  void hears(long type) {
    saidOfType.merge(type, 1L, Long::sum);
  }

  /**
   * As DescribeLiveMessageGroup has it (SDK live20161101 3.0.0; aliyun-java-sdk-live 3.9.76).
   * Assumed: times in unix seconds; one user is online, and came once.
   */
  JsonObject described(boolean hasMembers) {
    return JsonObject.EMPTY
        .with("GroupId", id.value())
        .with("CreatorId", made.text("CreatorId").orElse(""))
        .with("Createtime", at.getEpochSecond())
        .with("GroupName", made.text("GroupName").orElse(""))
        .with("GroupInfo", made.text("GroupInfo").orElse(""))
        .with("AdminList", made.items("Administrators"))
        .with("OnlineUserCounts", hasMembers ? 1 : 0)
        .with("TotalTimes", hasMembers ? 1 : 0)
        .with("MsgAmount", amounts())
        .with("Delete", Json.of(false));
  }

  /** As our own state tells of it. */
  JsonObject state() {
    return JsonObject.EMPTY
        .with("app", app.value())
        .with("group", id.value())
        .with("creator", made.text("CreatorId").orElse(""))
        .with("messages", amounts());
  }

  private JsonObject amounts() {
    JsonObject amounts = JsonObject.EMPTY;
    for (Map.Entry<Long, Long> each : saidOfType.entrySet()) {
      amounts = amounts.with(each.getKey().toString(), each.getValue());
    }
    return amounts;
  }
}

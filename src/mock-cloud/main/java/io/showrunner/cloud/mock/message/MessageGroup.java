package io.showrunner.cloud.mock.message;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.GroupId;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A message group from its making on. */
final class MessageGroup {
  private static final long LIKES = 10_002;
  private final AppId app;
  private final GroupId id;
  private final JsonObject made;
  private final Instant at;
  private final Map<Long, Long> saidOfType = new TreeMap<>();
  private @Nullable Instant deletedAt;
  private String deletedBy = "";

  /** One that is made now by this request. */
  MessageGroup(AppId app, GroupId id, JsonObject made, Instant now) {
    this.app = app;
    this.id = id;
    this.made = made;
    this.at = now;
  }

  void end(Instant now, String by) {
    deletedAt = now;
    deletedBy = by;
  }

  void goOn() {
    deletedAt = null;
    deletedBy = "";
  }

  void hears(long type) {
    saidOfType.merge(type, 1L, Long::sum);
  }

  /**
   * As DescribeLiveMessageGroup has it (SDK live20161101 3.0.0; aliyun-java-sdk-live 3.9.76).
   * Assumed: times in unix seconds; one user is online, and came once; in a group that is deleted
   * nobody is.
   */
  JsonObject described(boolean hasMembers) {
    Instant over = deletedAt;
    JsonObject told =
        JsonObject.EMPTY
            .with("GroupId", id.value())
            .with("CreatorId", made.text("CreatorId").orElse(""))
            .with("Createtime", at.getEpochSecond())
            .with("GroupName", made.text("GroupName").orElse(""))
            .with("GroupInfo", made.text("GroupInfo").orElse(""))
            .with("AdminList", made.items("Administrators"))
            .with("OnlineUserCounts", hasMembers && over == null ? 1 : 0)
            .with("TotalTimes", hasMembers ? 1 : 0)
            .with("MsgAmount", amounts())
            .with("Delete", Json.of(over != null));
    return over == null
        ? told
        // Spelled as the vendor's SDK spells it.
        : told.with("Deletatime", over.getEpochSecond()).with("Deletor", deletedBy);
  }

  /**
   * As GetGroupStatistics has it. Assumed: the names, after what the kit makes of them; whoever is
   * online came once; likes are messages of the kit's type 10002.
   */
  JsonObject statistics(boolean hasMembers) {
    int members = hasMembers ? 1 : 0;
    return JsonObject.EMPTY
        .with("OnlineCount", members)
        .with("PV", members)
        .with("UV", members)
        .with("LikeCount", saidOfType.getOrDefault(LIKES, 0L));
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

package io.showrunner.cloud.mock.roomevent;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.ground.Ids;
import io.showrunner.cloud.mock.room.Stay;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.Role;
import java.util.List;

/**
 * How rooms word what they tell: the envelope of the recorded sample (ListEventSubEvent, SDK
 * live20161101 3.0.0). Assumed: TerminalType 6 and UserType 2 as in the sample; leave reasons 4
 * (timed out) and 6 (sent away), as a public receiver of this envelope lists them.
 */
record RoomText(AppId app, ShowClock clock, Ids ids) {
  JsonObject channel(String tag) {
    return JsonObject.EMPTY.with("EventTag", tag).with("Timestamp", seconds());
  }

  JsonObject user(String tag, Stay stay) {
    return JsonObject.EMPTY
        .with("UserId", stay.user().value())
        .with("EventTag", tag)
        .with("SessionId", stay.session().value())
        .with("Timestamp", seconds())
        .with("ChannelProfile", "interactive_live")
        .with("US", ids.micros())
        .with("Role", stay.role() == Role.STREAMER ? 1 : 2)
        .with("TerminalType", 6)
        .with("UserType", 2);
  }

  static long code(LeaveReason reason) {
    return switch (reason) {
      case NORMAL -> 1;
      case LOST -> 4;
      case KICKED -> 6;
    };
  }

  String envelope(
      String message, String subscription, ChannelId channel, EventKind kind, JsonObject event) {
    return JsonObject.EMPTY
        .with("MsgId", message)
        .with("MsgTimestamp", seconds())
        .with("SubscribeId", subscription)
        .with("AppId", app.value())
        .with("ChannelId", channel.value())
        .with(
            "Contents",
            List.of(JsonObject.EMPTY.with("Event", kind.word()).with(kind.word(), event)))
        .write();
  }

  private long seconds() {
    return clock.now().getEpochSecond();
  }
}

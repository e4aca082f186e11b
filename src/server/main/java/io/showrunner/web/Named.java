package io.showrunner.web;

import io.showrunner.broadcast.RoomEvent;
import io.showrunner.cloud.MessageFormat;
import io.showrunner.cloud.NoticeWire;
import io.showrunner.json.JsonObject;
import io.showrunner.notice.Notice;
import io.showrunner.vocabulary.ParticipantId;

/** The fields of what an app said, as a trace has them; its room aside. */
final class Named {
  private Named() {}

  static JsonObject fields(RoomEvent event) {
    JsonObject none = JsonObject.EMPTY;
    if (event instanceof RoomEvent.RoomCreated made) {
      return none.with("channel", made.channel().value())
          .with("streamer", made.streamer().value())
          .with("title", made.title())
          .with("orientation", made.orientation().word());
    } else if (event instanceof RoomEvent.CoStreamEvent word) {
      return none.with("user", word.guest().value());
    } else if (event instanceof RoomEvent.BattleWord word) {
      return none.with("opponent", word.opponent().value());
    } else if (event instanceof RoomEvent.CallConnected call) {
      return none.with("peer", call.peer().value());
    } else if (event instanceof RoomEvent.CallDisconnected call) {
      return none.with("peer", call.peer().value());
    }
    return event instanceof RoomEvent.Announced said ? fields(said.notice()) : none;
  }

  private static JsonObject fields(Notice notice) {
    JsonObject fields =
        JsonObject.EMPTY
            .with("user", notice.from().value())
            .with("type", NoticeWire.number(notice))
            .with("body", NoticeWire.body(notice, MessageFormat.KickReason.BY_KICK));
    ParticipantId to = notice.to();
    return to == null ? fields : fields.with("to", to.value());
  }
}

package io.showrunner.cloud;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.notice.Notice;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.GroupId;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;

/**
 * Notices as messages that apps understand: the kit's numbers and fields (AUIInteractionLive,
 * commit of 2025-09-04) where it has them, else our own. The kit's {@code rtcPullUrl} is left out:
 * it carries a token of whoever plays it, which everyone fetches for themselves.
 */
public final class NoticeWire {
  private NoticeWire() {}

  /**
   * The request that brings a notice to people.
   *
   * @param number of the notice among all of its room: the same number is the same message
   */
  public static MessageRequest request(AppId app, RoomId room, Notice notice, long number) {
    GroupId group = GroupId.of(app, room);
    if (notice instanceof Notice.GroupWanted wanted) {
      return new MessageRequest.MakeGroup(app, group, wanted.from());
    }
    return new MessageRequest.Send(
        app,
        group,
        notice.to(),
        notice.from(),
        group.value() + "n" + number,
        number(notice),
        body(notice));
  }

  /** The vendor's name of the operation that brings a notice to people. */
  public static String operation(Notice notice) {
    if (notice instanceof Notice.GroupWanted) {
      return "CreateLiveMessageGroup";
    }
    ParticipantId to = notice.to();
    return to == null ? "SendLiveMessageGroup" : "SendLiveMessageUser";
  }

  /** The message's number: the kit's, or one of ours. */
  public static int number(Notice notice) {
    if (notice instanceof Notice.Comment) {
      return KitMessage.COMMENT.number();
    } else if (notice instanceof Notice.Started) {
      return KitMessage.LIVE_STARTED.number();
    } else if (notice instanceof Notice.Stopped) {
      return KitMessage.LIVE_STOPPED.number();
    } else if (notice instanceof Notice.Applied) {
      return KitMessage.APPLY.number();
    } else if (notice instanceof Notice.Answered) {
      return KitMessage.APPLY_ANSWERED.number();
    } else if (notice instanceof Notice.Withdrawn) {
      return KitMessage.APPLY_CANCELLED.number();
    } else if (notice instanceof Notice.Joined) {
      return KitMessage.JOINED.number();
    } else if (notice instanceof Notice.Left) {
      return KitMessage.LEFT.number();
    } else if (notice instanceof Notice.Kicked) {
      return KitMessage.KICKED.number();
    } else if (notice instanceof Notice.MicrophoneState) {
      return KitMessage.MIC_STATE.number();
    } else if (notice instanceof Notice.CameraState) {
      return KitMessage.CAMERA_STATE.number();
    } else if (notice instanceof Notice.MicrophoneCommand) {
      return KitMessage.MIC_COMMAND.number();
    } else if (notice instanceof Notice.CameraCommand) {
      return KitMessage.CAMERA_COMMAND.number();
    }
    return ours(notice).number();
  }

  private static OwnMessage ours(Notice notice) {
    if (notice instanceof Notice.InLine) {
      return OwnMessage.IN_LINE;
    } else if (notice instanceof Notice.BattleInvited) {
      return OwnMessage.BATTLE_INVITED;
    } else if (notice instanceof Notice.BattleAnswered) {
      return OwnMessage.BATTLE_ANSWERED;
    } else if (notice instanceof Notice.BattleBegun) {
      return OwnMessage.BATTLE_BEGUN;
    } else if (notice instanceof Notice.BattleOver) {
      return OwnMessage.BATTLE_OVER;
    }
    throw new IllegalStateException("A notice without a message: " + notice);
  }

  /** What the message says beside its number. */
  public static JsonObject body(Notice notice) {
    JsonObject none = JsonObject.EMPTY;
    if (notice instanceof Notice.Comment comment) {
      return none.with("content", comment.content());
    } else if (notice instanceof Notice.Answered answered) {
      return none.with("agree", Json.of(answered.agree()));
    } else if (notice instanceof Notice.Left left) {
      return none.with("reason", left.sentAway() ? "byKick" : "bySelf");
    } else if (notice instanceof Notice.MicrophoneState state) {
      return none.with("micOpened", Json.of(state.open()));
    } else if (notice instanceof Notice.CameraState state) {
      return none.with("cameraOpened", Json.of(state.open()));
    } else if (notice instanceof Notice.MicrophoneCommand command) {
      return none.with("needOpenMic", Json.of(command.open()));
    } else if (notice instanceof Notice.CameraCommand command) {
      return none.with("needOpenCamera", Json.of(command.open()));
    } else if (notice instanceof Notice.BattleInvited invited) {
      return none.with("room", invited.room().value());
    } else if (notice instanceof Notice.BattleAnswered answered) {
      return none.with("room", answered.room().value()).with("agree", Json.of(answered.agree()));
    } else if (notice instanceof Notice.BattleBegun begun) {
      return none.with("opponent", begun.opponent().value());
    } else if (notice instanceof Notice.BattleOver over) {
      return none.with("opponent", over.opponent().value()).with("outcome", over.outcome());
    }
    return none;
  }
}

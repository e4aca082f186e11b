package io.showrunner.cloud;

import io.showrunner.broadcast.Identity;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.notice.Notice;
import io.showrunner.vocabulary.GroupId;
import io.showrunner.vocabulary.ParticipantId;
import java.time.Duration;
import java.time.Instant;

/**
 * Notices as messages that apps understand: the kit's numbers and fields (AUIInteractionLive,
 * commit of 2025-09-04) where it has them, else our own.
 */
public final class NoticeWire {
  /** As long as the vendor's sample AppServer gives. */
  private static final Duration GOOD = Duration.ofHours(24);

  private NoticeWire() {}

  /**
   * The request that brings a notice to people.
   *
   * @param number of the notice among all of its room: the same number is the same message
   * @param now from when on addresses in it are good, for a day
   * @throws IllegalArgumentException if the cloud would refuse it
   */
  public static MessageRequest request(
      Identity room, Notice notice, long number, MessageFormat format, Instant now) {
    GroupId group = GroupId.of(room.app(), room.room());
    if (notice instanceof Notice.GroupWanted wanted) {
      return new MessageRequest.MakeGroup(room.app(), group, wanted.from());
    }
    if (notice instanceof Notice.GroupDeletion) {
      return new MessageRequest.DeleteGroup(room.app(), group);
    }
    return new MessageRequest.Send(
        room.app(),
        group,
        notice.to(),
        notice.from(),
        group.value() + "m" + number,
        number(notice),
        body(room, notice, format, now));
  }

  private static JsonObject body(Identity room, Notice notice, MessageFormat format, Instant now) {
    JsonObject body = body(notice, format.kick());
    boolean shows =
        notice instanceof Notice.Joined
            || (notice instanceof Notice.Answered answered && answered.agree());
    return shows
        ? format
            .pullUrl(room.app(), room.channel(), notice.from(), now.plus(GOOD).getEpochSecond())
            .map(url -> body.with("rtcPullUrl", url))
            .orElse(body)
        : body;
  }

  /** The vendor's name of the operation that brings a notice to people. */
  public static String operation(Notice notice) {
    if (notice instanceof Notice.GroupWanted) {
      return "CreateLiveMessageGroup";
    } else if (notice instanceof Notice.GroupDeletion) {
      return "DeleteLiveMessageGroup";
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
    } else if (notice instanceof Notice.Unplayable) {
      return OwnMessage.UNPLAYABLE;
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

  /** What the message says beside its number, addresses left out. */
  public static JsonObject body(Notice notice, MessageFormat.KickReason kick) {
    JsonObject none = JsonObject.EMPTY;
    if (notice instanceof Notice.Comment comment) {
      return none.with("content", comment.content());
    } else if (notice instanceof Notice.Answered answered) {
      return none.with("agree", Json.of(answered.agree()));
    } else if (notice instanceof Notice.Left left) {
      return none.with("reason", left.sentAway() ? kick.word() : "bySelf");
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

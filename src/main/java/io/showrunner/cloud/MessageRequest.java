package io.showrunner.cloud;

import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.GroupId;
import io.showrunner.vocabulary.ParticipantId;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What can be asked of the cloud about messages. */
public sealed interface MessageRequest {
  /** The message application: an id of its own at the vendor's, if it was made so there. */
  AppId app();

  /** The room's group. */
  GroupId group();

  /** The vendor's name of the operation. */
  String operation();

  /**
   * Make the group.
   *
   * @param creator whose it is: the streamer
   */
  record MakeGroup(AppId app, GroupId group, ParticipantId creator) implements MessageRequest {
    @Override
    public String operation() {
      return "CreateLiveMessageGroup";
    }
  }

  /** Delete the group. */
  record DeleteGroup(AppId app, GroupId group) implements MessageRequest {
    @Override
    public String operation() {
      return "DeleteLiveMessageGroup";
    }
  }

  /**
   * Send a message.
   *
   * @param group whose room it is about; it hears the message unless that is for one user
   * @param to the one user, or null for the whole group
   * @param sender in whose name
   * @param id the same each time the message is sent (MsgTid), so that receivers can drop a copy; 1
   *     to 64 characters. Assumed: receivers are told it
   * @param type the kit's number, see {@link KitMessage}; 1 or more
   * @param body at most 15 KB as JSON text
   */
  record Send(
      AppId app,
      GroupId group,
      @Nullable ParticipantId to,
      ParticipantId sender,
      String id,
      int type,
      JsonObject body)
      implements MessageRequest {
    /** 15 KB. */
    private static final int LONGEST_BODY = 15 * 1024;

    private static final int LONGEST_ID = 64;

    /** Refuses what the cloud would refuse. */
    public Send {
      int bytes = body.write().getBytes(StandardCharsets.UTF_8).length;
      if (bytes > LONGEST_BODY) {
        throw new IllegalArgumentException(
            "Expected a message of at most 15 KB, but found %d bytes.".formatted(bytes));
      } else if (type < 1) {
        throw new IllegalArgumentException(
            "Expected a message type of 1 or more, but found %d.".formatted(type));
      } else if (id.isEmpty() || id.length() > LONGEST_ID) {
        throw new IllegalArgumentException(
            "Expected a message id of 1 to 64 characters, but found '%s'.".formatted(id));
      }
    }

    @Override
    public String operation() {
      return to == null ? "SendLiveMessageGroup" : "SendLiveMessageUser";
    }
  }
}

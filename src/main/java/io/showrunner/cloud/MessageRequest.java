package io.showrunner.cloud;

import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.GroupId;
import io.showrunner.vocabulary.ParticipantId;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What can be asked of the cloud about messages. */
public sealed interface MessageRequest {
  /**
   * Whether the messages' own rule for ids is kept, which is narrower than that of channels: 1 to
   * 64 letters and digits (SDK live20161101 3.0.0).
   */
  static boolean isMessageId(String id) {
    return id.matches("[A-Za-z0-9]{1,64}");
  }

  /** The message application: an id of its own at the vendor's, if it was made so there. */
  AppId app();

  /** The room's group. */
  GroupId group();

  /** The vendor's name of the operation. */
  String operation();

  /**
   * Make the group.
   *
   * @param creator whose it is: the streamer, if messages can name that id
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
   *     to 64 letters and digits. Assumed: receivers are told it
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

    /** Refuses what the cloud would refuse. */
    public Send {
      int bytes = body.write().getBytes(StandardCharsets.UTF_8).length;
      if (bytes > LONGEST_BODY) {
        throw new IllegalArgumentException(
            "Expected a message of at most 15 KB, but found %d bytes.".formatted(bytes));
      } else if (type < 1) {
        throw new IllegalArgumentException(
            "Expected a message type of 1 or more, but found %d.".formatted(type));
      }
      checked("a message id", id);
      checked("the sender's id", sender.value());
      if (to != null) {
        checked("the receiver's id", to.value());
      }
    }

    private static void checked(String what, String id) {
      if (!isMessageId(id)) {
        throw new IllegalArgumentException(
            "Expected %s of 1 to 64 letters and digits, which is all that messages can name, but found '%s'."
                .formatted(what, id));
      }
    }

    @Override
    public String operation() {
      return to == null ? "SendLiveMessageGroup" : "SendLiveMessageUser";
    }
  }
}

package io.showrunner.cloud;

import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.GroupId;
import io.showrunner.vocabulary.ParticipantId;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
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
   *     to 64 letters and digits. Assumed: receivers are told it
   * @param type the kit's number, see {@link KitMessage}; 1 or more
   * @param body at most 15 KB as JSON text, with its envelope if it is for one user
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
      int bytes = written(group, to, body).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > LONGEST_BODY) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT, "Expected a message of at most 15 KB, but found %d bytes.", bytes));
      } else if (type < 1) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT, "Expected a message type of 1 or more, but found %d.", type));
      }
      if (!MessageUser.isNameable(id)) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "Expected a message id of 1 to 64 letters and digits, but found '%s'.",
                id));
      }
    }

    /** The text that goes over the wire as Body. */
    String written() {
      return written(group, to, body);
    }

    /**
     * What is for one user says which room it is about: all three clients of the kit look for that,
     * and iOS drops what has none (AUIInteractionLive, commit of 2025-09-04).
     */
    private static String written(GroupId group, @Nullable ParticipantId to, JsonObject body) {
      return to == null
          ? body.write()
          : JsonObject.EMPTY.with("groupId", group.value()).with("data", body.write()).write();
    }

    @Override
    public String operation() {
      return to == null ? "SendLiveMessageGroup" : "SendLiveMessageUser";
    }
  }
}

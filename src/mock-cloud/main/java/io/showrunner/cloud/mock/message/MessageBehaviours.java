package io.showrunner.cloud.mock.message;

import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.Behaviour;
import java.util.List;

/** What is said to people's apps. */
public final class MessageBehaviours {
  private static final String SDK = "SDK live20161101 3.0.0";

  /** All of it, with how we know. */
  public static final List<Behaviour> BEHAVIOURS =
      List.of(
          Behaviour.documented(
              "A group that is there already is left as it is, and AlreadyExists says so.", SDK),
          Behaviour.documented(
              "GroupId and MsgTid are 1 to 64 letters and digits.",
              "SDK live20161101 3.0.0; aliyun/alibabacloud-typescript-sdk, live-20161101, commit of 2025-12"),
          Behaviour.assumed(
              "Users whom messages name have ids of letters and digits alone.",
              "the SDK names letters and digits for them; that anything else is refused is not said",
              Assumption.MESSAGE_USERS_ARE_PLAIN),
          Behaviour.assumed(
              "Older messages (GetMessageToken, CreateMessageGroup, GetGroupStatistics, ListMessageGroupUserById) tell of the same groups; tokens let nobody in, and nobody is mute.",
              "the vendor's kit asks for them; clients speak to the vendor's messages by an SDK of their own"),
          Behaviour.documented("An application has at most 5000 message groups.", SDK),
          Behaviour.assumed(
              "One too many is refused with InvalidParam, like other quotas.",
              "no code of its own is published; InvalidParam with a message of ours"),
          Behaviour.assumed(
              "A group that was deleted takes no message, and to make it again leaves it deleted: AlreadyDelete says so, RecoverLiveMessageDeletedGroup brings it back.",
              "the SDK names the fields and the operations; it does not say what they mean together"),
          Behaviour.assumed(
              "A deleted group does not count among the 5000; it can be described until 5000 others were deleted.",
              "no page says"),
          Behaviour.assumed(
              "To delete a group that is not there, or not any more, is refused with ResourceNotExist.",
              "the code is published for messages to such a group"),
          Behaviour.documented(
              "A group that is not there, or that nobody is in, takes no message: ResourceNotExist.",
              SDK),
          Behaviour.assumed(
              "A group has members as soon as it is made.",
              "apps join by an SDK of their own, which is not modelled",
              Assumption.GROUPS_HAVE_MEMBERS),
          Behaviour.documented("A user who is not online cannot be sent a message.", SDK),
          Behaviour.assumed(
              "Whoever is sent a message is online.",
              "apps connect by an SDK of their own, which is not modelled",
              Assumption.RECEIVERS_ONLINE),
          Behaviour.assumed(
              "ResourceNotExist comes with status 404, and is the code for a user as well.",
              "the code is published for groups, without a status"),
          Behaviour.assumed(
              "Messages arrive at once; HighReliability, Storage, NoStorage, NoCache and Weight make no difference.",
              "how long it takes is not published; what is stored cannot be asked for here"),
          Behaviour.assumed(
              "The real-time application is a message application, too.",
              "the vendor has a list of its own for those"),
          Behaviour.assumed(
              "A message that has no MsgTid is given one, 32 hexadecimal digits.",
              "the answer has the field"),
          Behaviour.assumed(
              "Of a group's numbers, how many messages there were of each type is counted; one user is online.",
              "the SDK shows the names alone"));

  private MessageBehaviours() {}
}

package io.showrunner.cloud.mock.room;

import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.Behaviour;
import java.util.List;

/** Channels, who is in them, and what they tell. */
public final class RoomBehaviours {
  /** All of it, with how we know. */
  public static final List<Behaviour> BEHAVIOURS =
      List.of(
          Behaviour.documented(
              "A second join of a user is another session with an id of its own.",
              "SDK live20161101 3.0.0, recorded sample"),
          Behaviour.assumed(
              "A leave ends the oldest of a user's sessions.",
              "the late leave of a device that was left behind"),
          Behaviour.documented(
              "After the last leave a channel still exists for a few seconds, with nobody in it.",
              "SDK live20161101 3.0.0, DescribeChannelUsers"),
          Behaviour.assumed("Those few seconds are five.", "no number is published"),
          Behaviour.documented(
              "Callbacks of rooms have the envelope of the recorded sample.",
              "SDK live20161101 3.0.0, ListEventSubEvent"),
          Behaviour.assumed(
              "Callbacks of rooms come 200 ms after what they tell, one event each.",
              "no time is published"),
          Behaviour.assumed(
              "TerminalType is 6 and UserType 2.", "as in the sample; their values are not listed"),
          Behaviour.assumed(
              "Publish and Unpublish name their tracks; Mute and Unmute are told; leaving has reasons 1 (normal), 2 (lost) and 3 (kicked).",
              "only reason 1 is evidenced; newer editions are believed to tell more"),
          Behaviour.assumed(
              "A track that is published anew is not muted any more.",
              "nothing but the publishing is told"),
          Behaviour.assumed(
              "A leave is told once, without an Unpublish before it.", "no page says"),
          Behaviour.assumed(
              "To the receiver in this process rooms tell of users only.",
              "which events it subscribed to is its own affair",
              Assumption.ONLY_USER_EVENTS_SUBSCRIBED),
          Behaviour.documented(
              "An application has at most 20 subscriptions, one of them for all channels; ChannelId is needed with Users.",
              "CreateEventSub page, 2026-07-15; machine-readable API metadata, 2026-04-21"),
          Behaviour.documented(
              "A channel keeps the subscription it opened with until it was closed for more than 20 minutes.",
              "SDK live20161101 3.0.0, UpdateEventSub"),
          Behaviour.assumed(
              "That holds for updates; a new subscription, and the end of one, count at once.",
              "the text speaks of updates"),
          Behaviour.assumed(
              "Users narrow what is told of users only.", "channel events concern nobody"),
          Behaviour.assumed(
              "A subscriber's address obeys the rule published for task events.",
              "no rule of its own is published"),
          Behaviour.assumed(
              "A channel that does not exist is refused with InvalidParam, except where the answer can say so.",
              "no code of its own is published; InvalidParam with a message of ours"),
          Behaviour.assumed(
              "Participants are told in order of joining, a user with two devices once; pages end at 100.",
              "no order is published; pages as elsewhere"),
          Behaviour.assumed(
              "One call removes at most 30 users; Code 1 for who was not there.",
              "only Code 0 is published"));

  private RoomBehaviours() {}
}

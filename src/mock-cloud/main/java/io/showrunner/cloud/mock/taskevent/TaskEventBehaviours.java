package io.showrunner.cloud.mock.taskevent;

import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.Behaviour;
import java.util.List;

/** What tasks tell. */
public final class TaskEventBehaviours {
  /** All of it, with how we know. */
  public static final List<Behaviour> BEHAVIOURS =
      List.of(
          Behaviour.documented(
              "One event tells that a task runs to a target: EventType 1, EventCode 1, ErrorCode 0.",
              "CreateRtcMPUEventSub page, 2026-07-15; SDK live20161101 3.0.0, recorded sample"),
          Behaviour.assumed(
              "That a task was ended by other hands is told with EventType 1, ErrorCode 0 and an EventCode: 3 stopped by user, 4 channel stopped, 5 CDN network problem, 6 bad live URL.",
              "numbers and words of the older GetMPUTaskStatus, 2021-07-20; no source shows such an event",
              Assumption.ENDS_OF_TASKS_TOLD),
          Behaviour.assumed(
              "A Stop that was asked for and the idle limit are not told.",
              "whoever subscribed knows of them"),
          Behaviour.assumed(
              "The receiver in this process hears of such ends alone.",
              "which events it subscribed to is its own affair"),
          Behaviour.assumed(
              "A task runs to a target once media flows; each target is told of once.",
              "an event names one target"),
          Behaviour.documented(
              "The body and its fields are those of the sample.",
              "SDK live20161101 3.0.0, ListRtcMPUEventSubRecord"),
          Behaviour.assumed(
              "Ali-Rtc-Timestamp is in unix seconds; Ali-Rtc-Signature is left out.",
              "how it is made is not known"),
          Behaviour.assumed(
              "An application has one subscription; a second one, and doings with one that is not there, are refused with InvalidParam.",
              "Update, Describe and Delete name the application alone"),
          Behaviour.assumed(
              "An Update takes all that Create takes, told anew, and counts at once.",
              "no page says"));

  private TaskEventBehaviours() {}
}

package io.showrunner.cloud.mock.relay;

import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.Behaviour;
import java.util.List;

/** The life of a relay task. */
public final class RelayBehaviours {
  /** All of it, with how we know. */
  public static final List<Behaviour> BEHAVIOURS =
      List.of(
          Behaviour.documented(
              "Start is refused while nobody is in the channel.",
              "StartLiveMPUTask page, 2024-12-05"),
          Behaviour.assumed(
              "The refusals of a channel nobody is in, a full quota, a URL in use and an unknown task have the code InvalidParam.",
              "no code of its own is published; InvalidParam with a message of ours"),
          Behaviour.documented(
              "Start succeeds with people present who publish nothing; then nothing is relayed until somebody does.",
              "StartLiveMPUTask page, 2024-12-05"),
          Behaviour.documented(
              "A live TaskId cannot be started again: InvalidParam (R13).",
              "machine-readable API metadata, 2026-04-21"),
          Behaviour.assumed(
              "A TaskId is unique in its application, not in its channel.",
              "Stop takes no ChannelId"),
          Behaviour.assumed(
              "An Update must name the channel the task was started in.",
              "the parameter is required and no page says that a task can move"),
          Behaviour.assumed(
              "A task without MaxIdleTime ends two minutes after it became idle, in an empty channel as well.",
              "StartLiveMPUTask page, 2024-12-05 and StopLiveMPUTask page, 2026-07-17 say so of the named users; machine-readable API metadata, 2026-04-21 says when the channel closes, which it does two minutes after it emptied",
              Assumption.TWO_MINUTES_WITHOUT_LIMIT),
          Behaviour.documented(
              "MaxIdleTime, where it is given, takes the place of the two minutes.",
              "machine-readable API metadata, 2026-04-21; SDK live20161101 3.0.0"),
          Behaviour.assumed(
              "A task is idle once no user it names is in its channel.",
              "the pages count from the named users, the metadata speaks of the channel; with the switch the two minutes are a channel's closing",
              Assumption.IDLE_WITHOUT_NAMED_USERS),
          Behaviour.documented(
              "A task that was stopped by itself needs a Start; an Update does not revive it.",
              "StopLiveMPUTask page, 2026-07-17"),
          Behaviour.assumed(
              "To stop a task that is not there is refused.",
              "no page says; a stop that is repeated must be told from the first",
              Assumption.STOP_OF_UNKNOWN_TASK_REFUSED),
          Behaviour.documented(
              "One URL is in one live task only, and rests ten seconds after a stop (R11).",
              "StartLiveMPUTask page, 2024-12-05"),
          Behaviour.assumed(
              "The rest of a URL counts for MultiStreamURL as well.",
              "the page speaks of StreamURL",
              Assumption.URL_REST_COVERS_MULTI),
          Behaviour.assumed(
              "URLs are told apart by the stream they name, without their signature.",
              "a signature names no other stream"),
          Behaviour.documented(
              "Users of another channel are taken in only while a call joins the two (R12).",
              "StartLiveMPUTask page, 2024-12-05"),
          Behaviour.assumed(
              "A call that ends does not end the tasks that used it.", "no page says that it does"),
          Behaviour.documented(
              "An application has at most 200 single-stream and 40 mixed tasks at once.",
              "StartLiveMPUTask page, 2024-12-05"),
          Behaviour.assumed(
              "A task that changes its mode moves to the other quota.",
              "no page says",
              Assumption.MODE_CHANGE_MOVES_QUOTA),
          Behaviour.documented(
              "A task without Region runs in CN-Shanghai on the China site, in AP-Singapore on the international one.",
              "machine-readable API metadata, 2026-04-21; StartLiveMPUTask page, 2024-12-05"),
          Behaviour.assumed(
              "Only live tasks can be read back.",
              "the operation returns parameters, not a state",
              Assumption.ONLY_LIVE_TASKS_LISTED),
          Behaviour.documented(
              "Tasks are listed with the one changed last first.",
              "machine-readable API metadata, 2026-04-21"),
          Behaviour.assumed(
              "When the vendor closes a channel, its tasks are over, whatever idle limit they have.",
              "the older list of states has channel stopped; no page says when"),
          Behaviour.assumed(
              "A channel that is deleted is closed at once: a task without MaxIdleTime is over with it.",
              "the metadata lets such a task end with its channel"),
          Behaviour.assumed(
              "A task that cannot reach the CDN, or whose target URL is no good, is over at once; it may be started again.",
              "the older list of states has both; no page says what follows"),
          Behaviour.assumed(
              "Somebody at the console starts a task again with what it was told last; what refuses a Start refuses that.",
              "the console is not described; the last two thousand tasks are remembered"));

  private RelayBehaviours() {}
}

package io.showrunner.cloud.mock.ground;

import io.showrunner.vocabulary.Words;

/**
 * What the vendor's sources do not say, or say in two ways, and how this cloud reads it. Each is a
 * switch: {@link MockSettings#flipped} gives a cloud that reads it the other way.
 */
public enum Assumption implements Words {
  /**
   * A task is idle once no user it names is in its channel (StartLiveMPUTask page, 2024-12-05).
   * Flipped: once its channel is empty.
   */
  IDLE_WITHOUT_NAMED_USERS(
      "a task idles once no user it names is in its channel",
      "a task idles once its channel is empty"),
  /**
   * A task without MaxIdleTime ends two minutes after it became idle, in an empty channel as well
   * (StartLiveMPUTask page, 2024-12-05; StopLiveMPUTask page, 2026-07-17): a channel, with which
   * the metadata of 2026-04-21 lets it end, counts as closed two minutes after it emptied. Flipped:
   * at once when its channel empties, and not before.
   */
  TWO_MINUTES_WITHOUT_LIMIT(
      "a task without MaxIdleTime ends after two idle minutes, in an empty channel as well",
      "a task without MaxIdleTime ends as soon as its channel is empty, and not before"),
  /** Stop of an unknown task is refused with InvalidParam. Flipped: it is done without effect. */
  STOP_OF_UNKNOWN_TASK_REFUSED(
      "to stop a task that is not there is refused",
      "to stop a task that is not there is done, without effect"),
  /** ListRtcMPUTaskDetail lists live tasks only. Flipped: stopped ones as well, until restarted. */
  ONLY_LIVE_TASKS_LISTED(
      "tasks that are over cannot be read back", "tasks that are over can be read back"),
  /** An Update of MixMode moves a task to the other quota. Flipped: it stays where it started. */
  MODE_CHANGE_MOVES_QUOTA(
      "a task that changes its mode moves to the other quota",
      "a task counts in the quota it started in"),
  /**
   * An Update keeps the sections it does not name. Flipped: it replaces the whole relay, all but
   * the target URL, Region and MaxIdleTime; a MixMode not given is then 1, as the page's text says.
   */
  UPDATE_KEEPS_ABSENT_SECTIONS(
      "an Update leaves alone what it does not name", "an Update replaces the whole relay"),
  /** A parameter the operation does not take is refused. Flipped: it is ignored. */
  UNKNOWN_PARAMETERS_REFUSED(
      "a parameter the operation does not take is refused",
      "a parameter the operation does not take is ignored"),
  /** A missing parameter is answered with 400 (editions of 2026). Flipped: 404 (2024). */
  MISSING_PARAM_IS_400(
      "a missing parameter is answered with 400", "a missing parameter is answered with 404"),
  /** The ten seconds' rest of a URL counts for MultiStreamURL as well. Flipped: StreamURL only. */
  URL_REST_COVERS_MULTI(
      "URLs of MultiStreamURL rest ten seconds after a stop, too",
      "only StreamURL rests ten seconds after a stop"),
  /** Frames of SEI come without SeiParams.LayoutVolume being asked for. Flipped: only then. */
  SEI_UNASKED("SEI comes without being asked for", "SEI comes only if asked for"),
  /** Rooms tell of users only. Flipped: of the channel's opening and closing as well. */
  ONLY_USER_EVENTS_SUBSCRIBED(
      "rooms tell of users only", "rooms tell of their opening and closing as well"),
  /**
   * A callback answered with anything but 200 is sent again like one that was not answered in time.
   * Flipped: only the latter, of which alone the vendor's text speaks.
   */
  REFUSED_CALLBACKS_RETRIED(
      "a callback answered with anything but 200 is sent again",
      "only a callback that was not answered in time is sent again"),
  /**
   * A callback that got lost on its way stands in the logs of what was sent, as one that nobody
   * answered. Flipped: what did not arrive anywhere is not there.
   */
  LOST_CALLBACKS_LOGGED(
      "a callback that got lost on its way is in the log of what was sent",
      "a callback that got lost on its way is in no log"),
  /**
   * A message group has members as soon as it is made. Flipped: it has none, because nobody joins
   * it in this world, and takes no message.
   */
  GROUPS_HAVE_MEMBERS(
      "a message group has members as soon as it is made",
      "a message group has no members, and takes no message"),
  /**
   * Users whom messages name have ids of letters and digits alone, as the SDK says of them
   * (aliyun/alibabacloud-typescript-sdk, live-20161101), and anything else is refused, which it
   * does not say. Flipped: '_' and '-' are taken as well, as in the ids of users of channels.
   */
  MESSAGE_USERS_ARE_PLAIN(
      "users whom messages name have ids of letters and digits alone",
      "users whom messages name may have '_' and '-' in their ids"),
  /**
   * That a task ended by other hands than ours is told, in the codes of an older list of states.
   * Flipped: no end of a task is told, for no source shows such an event.
   */
  ENDS_OF_TASKS_TOLD(
      "that a task was ended by other hands than ours is told",
      "that a task was ended is not told"),
  /** Whoever is sent a message is online. Flipped: only who is in a channel is. */
  RECEIVERS_ONLINE(
      "whoever is sent a message is online", "only users who are in a channel are online");

  private final String held;
  private final String turned;

  Assumption(String held, String turned) {
    this.held = held;
    this.turned = turned;
  }

  /** What is taken for true, in a few words: this reading, or the other one. */
  public String says(boolean holds) {
    return holds ? held : turned;
  }
}

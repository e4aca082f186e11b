package io.showrunner.cloud.mock.task;

import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.TaskId;
import io.showrunner.vocabulary.Words;

/**
 * A task began, changed its mode, or ended.
 *
 * @param mixMode 0 or 1, after the change
 */
public record TaskChange(
    AppId app, TaskId task, ChannelId channel, State state, int mixMode, By by) {

  /** Whether it lives. */
  public enum State implements Words {
    /** It began, or its mode changed. */
    RUNNING,
    /** It is over. */
    STOPPED
  }

  /** Who brought it about. */
  public enum By implements Words {
    /** A request. */
    US,
    /** The idle limit. */
    IDLE,
    /** Somebody at the vendor's console. */
    CONSOLE,
    /** The end of the channel. */
    CHANNEL_CLOSED,
    /** The CDN, which could not be reached. */
    PUSH_FAILED,
    /** The target URL, which is no good. */
    BAD_URL
  }
}

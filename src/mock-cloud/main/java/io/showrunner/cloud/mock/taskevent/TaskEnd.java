package io.showrunner.cloud.mock.taskevent;

import io.showrunner.cloud.mock.task.TaskChange;
import java.util.Optional;

/**
 * How a task ended, in the words and numbers of the older product's GetMPUTaskStatus (documentation
 * of 2021-07-20), of which 2, stopped, is what we asked for ourselves and is not told. Assumed: a
 * task event has these as its EventCode.
 */
enum TaskEnd {
  BY_USER(3, "stopped by user"),
  CHANNEL_STOPPED(4, "channel stopped"),
  CDN_NETWORK(5, "stopped: CDN network problem"),
  BAD_LIVE_URL(6, "stopped: bad live URL");

  private final int code;
  private final String words;

  TaskEnd(int code, String words) {
    this.code = code;
    this.words = words;
  }

  int code() {
    return code;
  }

  String words() {
    return words;
  }

  /** Empty for what whoever subscribed brought about or could foresee: a Stop, the idle limit. */
  static Optional<TaskEnd> of(TaskChange.By by) {
    return switch (by) {
      case US, IDLE -> Optional.empty();
      case CONSOLE -> Optional.of(BY_USER);
      case CHANNEL_CLOSED -> Optional.of(CHANNEL_STOPPED);
      case PUSH_FAILED -> Optional.of(CDN_NETWORK);
      case BAD_URL -> Optional.of(BAD_LIVE_URL);
    };
  }
}

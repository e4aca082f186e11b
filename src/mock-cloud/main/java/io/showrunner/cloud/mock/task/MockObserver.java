package io.showrunner.cloud.mock.task;

import io.showrunner.cloud.mock.message.SentMessage;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.TaskId;

/**
 * Somebody who watches the cloud from within. Told at once and in order, inside the cloud's lock:
 * take note and return, do not call back.
 */
public interface MockObserver {
  /** A task began, changed its mode, or ended. */
  void taskChanged(TaskChange change);

  /** A viewer's player received another layout. */
  void sei(TaskId task, JsonObject content);

  /** A message reached people's apps. */
  default void message(SentMessage message) {}
}

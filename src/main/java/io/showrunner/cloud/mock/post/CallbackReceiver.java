package io.showrunner.cloud.mock.post;

import io.showrunner.cloud.Callback;

/** Where the cloud sends its callbacks. */
@FunctionalInterface
public interface CallbackReceiver {
  /** Takes a callback, on the clock, never inside another call to the cloud. */
  void receive(Callback callback);
}

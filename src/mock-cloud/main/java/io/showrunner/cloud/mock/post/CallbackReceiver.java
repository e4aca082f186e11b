package io.showrunner.cloud.mock.post;

import io.showrunner.cloud.Callback;

/** Where the cloud sends all its callbacks in this process, without an address. */
@FunctionalInterface
public interface CallbackReceiver {
  /** What logs give for its address. */
  String ADDRESS = "in-process:receiver";

  /**
   * Takes a callback, on the clock, never inside another call to the cloud.
   *
   * @throws NobodyThere if it was not taken, or nobody can say whether it was; it is sent again
   */
  void receive(Callback callback);
}

package io.showrunner.broadcast;

import org.jspecify.annotations.Nullable;

/**
 * The books kept of a room's relay task.
 *
 * @param wanted what the task should carry; null if there should be none
 * @param recorded what the cloud last acknowledged; null if it has acknowledged no running task
 * @param generation how many commands have been written for the task; never goes back
 */
public record RelayBook(@Nullable Relay wanted, @Nullable Relay recorded, long generation) {
  /** Nothing wanted, nothing recorded, nothing said. */
  public static final RelayBook EMPTY = new RelayBook(null, null, 0);

  /** The same, wanting something else. */
  public RelayBook wanting(@Nullable Relay relay) {
    return new RelayBook(relay, recorded, generation);
  }

  /** The same after the cloud acknowledged what its task now carries, or that there is none. */
  public RelayBook recording(@Nullable Relay relay) {
    return new RelayBook(wanted, relay, generation);
  }

  /** The same after one more command was written. */
  public RelayBook spoken() {
    return new RelayBook(wanted, recorded, generation + 1);
  }
}

package io.showrunner.broadcast;

import org.jspecify.annotations.Nullable;

/**
 * The books kept of a room's relay task.
 *
 * @param wanted what the task should carry; null if there should be none
 * @param asked what the last command written asks for, sent or not; null if there should be none
 * @param recorded what the cloud last acknowledged; null if it has acknowledged no running task
 * @param generation how many commands have been written for the task; never goes back
 */
public record RelayBook(
    @Nullable Relay wanted, @Nullable Relay asked, @Nullable Relay recorded, long generation) {
  /** Nothing wanted, nothing asked, nothing recorded. */
  public static final RelayBook EMPTY = new RelayBook(null, null, null, 0);

  /** The same, wanting something else. */
  public RelayBook wanting(@Nullable Relay relay) {
    return new RelayBook(relay, asked, recorded, generation);
  }

  /** The same after one more command was written, asking for this. */
  public RelayBook asking(@Nullable Relay relay) {
    return new RelayBook(wanted, relay, recorded, generation + 1);
  }

  /** The same as if this had been asked for last, by a command already written. */
  RelayBook asked(@Nullable Relay relay) {
    return new RelayBook(wanted, relay, recorded, generation);
  }

  /** The same after the cloud acknowledged what its task now carries, or that there is none. */
  public RelayBook recording(@Nullable Relay relay) {
    return new RelayBook(wanted, asked, relay, generation);
  }

  /** The same after a command was given up: what was asked is no longer on its way. */
  public RelayBook givenUp() {
    return new RelayBook(wanted, recorded, recorded, generation);
  }
}

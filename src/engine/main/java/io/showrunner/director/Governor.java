package io.showrunner.director;

import io.showrunner.broadcast.RelayCommand;
import java.time.Instant;

/**
 * Keeps us below the vendor's rates: within any second so many Starts, so many Updates and so many
 * Stops go out and no more. Starts and Updates are held back earlier than Stops, because a relay
 * that should be gone costs money and shows what it must not.
 */
final class Governor {
  private final Rate starts;
  private final Rate updates;
  private final Rate stops;

  Governor(Limits limits) {
    this.starts = new Rate(limits.changesASecond());
    this.updates = new Rate(limits.changesASecond());
    this.stops = new Rate(limits.stopsASecond());
  }

  /** Whether a Start and an Update may go out now. */
  boolean allowsChanges(Instant now) {
    return starts.allowsOneMore(now) && updates.allowsOneMore(now);
  }

  /** Whether a Stop may go out now. */
  boolean allowsStops(Instant now) {
    return stops.allowsOneMore(now);
  }

  /** Whether this may go out now. */
  boolean allows(RelayCommand command, Instant now) {
    return allowsStops(now) && (command instanceof RelayCommand.Stop || allowsChanges(now));
  }

  /** Takes note of a call. */
  void called(RelayCommand command, Instant now) {
    if (command instanceof RelayCommand.Start) {
      starts.called(now);
    } else {
      (command instanceof RelayCommand.Update ? updates : stops).called(now);
    }
  }

  /** When more may go out. */
  Instant freeAgain(Instant now) {
    return Rate.freeAgain(now);
  }
}

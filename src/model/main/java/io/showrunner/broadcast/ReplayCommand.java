package io.showrunner.broadcast;

import java.time.Instant;

/** What is asked of the cloud so that a broadcast can be seen again. */
public sealed interface ReplayCommand {
  /** See what was recorded that began from the one moment to the other. */
  record Look(Instant from, Instant until) implements ReplayCommand {}

  /** Make playlists of this. */
  record Make(Footage footage) implements ReplayCommand {}
}

package io.showrunner.process.engine;

import io.showrunner.process.check.ProcessFile;
import java.time.Duration;
import java.util.Optional;

/**
 * Times of a diagram that others than its token must keep.
 *
 * @param grace how long the streamer may be away; only in the broadcast's diagram
 * @param renewal after how long a replay is signed anew; only in the replay's diagram
 */
record DiagramTimes(Optional<Duration> grace, Optional<Duration> renewal) {
  /** Of a diagram nobody can read any more. */
  static final DiagramTimes UNKNOWN = new DiagramTimes(Optional.empty(), Optional.empty());

  static DiagramTimes of(ProcessFile file) {
    return new DiagramTimes(file.grace(), file.renewal());
  }
}

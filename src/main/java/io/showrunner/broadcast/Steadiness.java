package io.showrunner.broadcast;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How calm a room's picture is to be kept. A picture that changes all the time is no pleasure to
 * watch, and each change is a call to the cloud.
 *
 * @param hold how long a picture stays at least before it is changed again, 0 or more
 * @param merge how near changes may be to each other to be made as one, 0 or more
 * @param changesAMinute how many changes within any minute a room may cost, 1 or more
 */
public record Steadiness(Duration hold, Duration merge, int changesAMinute) {
  /** The stretch in which changes are counted. */
  static final Duration MINUTE = Duration.ofMinutes(1);

  /** Every change is made at once. */
  public static final Steadiness NONE =
      new Steadiness(Duration.ZERO, Duration.ZERO, Integer.MAX_VALUE);

  /**
   * When the picture may be changed next.
   *
   * @param before when it was changed within the last minute, in order
   */
  Instant earliest(List<Instant> before, Instant now) {
    Instant earliest = now.plus(merge);
    if (!before.isEmpty()) {
      earliest = later(earliest, before.get(before.size() - 1).plus(hold));
    }
    if (before.size() >= changesAMinute) {
      earliest = later(earliest, before.get(before.size() - changesAMinute).plus(MINUTE));
    }
    return earliest;
  }

  /**
   * How long a change can have to wait at the most: the last of a minute's changes may come as
   * early as the hold allows, and then the minute has to end.
   */
  public Duration longestWait() {
    Duration wait = merge.compareTo(hold) > 0 ? merge : hold;
    if (changesAMinute > MINUTE.toMillis()) {
      return wait;
    }
    Duration restOfTheMinute = MINUTE.minus(hold.multipliedBy(changesAMinute - 1L));
    return restOfTheMinute.compareTo(wait) > 0 ? restOfTheMinute : wait;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}

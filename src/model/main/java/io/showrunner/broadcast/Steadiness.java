package io.showrunner.broadcast;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How calm a room's picture is to be kept. A picture that changes all the time is no pleasure to
 * watch, and each change is a call to the cloud. A few changes are made as they come; when they
 * come thicker than the minute's number allows, each picture is held before it is changed again.
 *
 * @param hold how long a picture is held once changes come too thick, 0 or more
 * @param merge how near changes may be to each other to be made as one, 0 or more
 * @param changesAMinute how many Updates within any minute a room may cost, 1 or more
 * @param because the rows that say so; none if no table was asked
 */
public record Steadiness(
    Duration hold, Duration merge, int changesAMinute, List<Verdict.Because> because) {
  /** The stretch in which changes are counted. */
  static final Duration MINUTE = Duration.ofMinutes(1);

  /** Every change is made at once. */
  public static final Steadiness NONE =
      new Steadiness(Duration.ZERO, Duration.ZERO, Integer.MAX_VALUE);

  /** Takes a copy. */
  public Steadiness {
    because = List.copyOf(because);
  }

  /** A steadiness for which no row stands. */
  public Steadiness(Duration hold, Duration merge, int changesAMinute) {
    this(hold, merge, changesAMinute, List.of());
  }

  /** The same, said by a row. */
  public Steadiness because(Verdict.Because row) {
    return new Steadiness(hold, merge, changesAMinute, List.of(row));
  }

  /**
   * When the picture may be changed next: every change uses up a hold, and so many holds may be
   * used up in advance that a minute has no more changes than allowed.
   *
   * @param before when it was changed within the last minute, in order
   */
  Instant earliest(List<Instant> before, Instant now) {
    Instant earliest = now.plus(merge);
    if (hold.isZero() || before.isEmpty()) {
      return earliest;
    }
    Instant usedUpTo = before.get(0);
    for (Instant change : before) {
      usedUpTo = later(usedUpTo, change).plus(hold);
    }
    return later(earliest, usedUpTo.minus(hold.multipliedBy(atOnce() - 1)));
  }

  /**
   * How many changes may follow each other at once: what the minute has left when every hold of it
   * is used; less than one if the minute cannot hold so few.
   */
  public long atOnce() {
    return hold.isZero() ? Integer.MAX_VALUE : changesAMinute - MINUTE.dividedBy(hold);
  }

  /** How long a change can have to wait at the most. */
  public Duration longestWait() {
    return merge.compareTo(hold) > 0 ? merge : hold;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}

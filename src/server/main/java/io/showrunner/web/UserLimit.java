package io.showrunner.web;

import io.showrunner.clock.ShowClock;
import io.showrunner.vocabulary.ParticipantId;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often each user may do what costs others: so many times at once, then once in a while. The
 * operator is not limited, whose own backend knows what it lets through.
 */
final class UserLimit {
  /** Users remembered; of more, those are forgotten who have been quiet longest. */
  private static final int MOST_USERS = 10_000;

  private final int atOnce;
  private final Duration each;
  private final ShowClock clock;

  /** When a user will have everything again that can be taken at once. */
  private final Map<ParticipantId, Instant> whole = new LinkedHashMap<>(64, 0.75f, true);

  /**
   * Nobody has done anything yet.
   *
   * @param atOnce times, 1 or more
   * @param each after which there is one time more
   */
  UserLimit(int atOnce, Duration each, ShowClock clock) {
    this.atOnce = atOnce;
    this.each = each;
    this.clock = clock;
  }

  /**
   * Takes one time of whoever asks.
   *
   * @throws Problem with 429 if there is none left
   */
  void take(Asked asked) {
    Optional<ParticipantId> user = asked.caller().user();
    if (user.isPresent()) {
      Duration wait = take(user.get());
      if (!wait.isZero()) {
        throw Problem.tooMany(wait);
      }
    }
  }

  /** How long to wait; nothing if it was granted. */
  private synchronized Duration take(ParticipantId user) {
    Instant now = clock.now();
    Instant known = whole.getOrDefault(user, now);
    Instant from = known.isBefore(now) ? now : known;
    Duration wait = Duration.between(now.plus(each.multipliedBy(atOnce - 1L)), from);
    if (!wait.isNegative() && !wait.isZero()) {
      return wait;
    }
    whole.put(user, from.plus(each));
    if (whole.size() > MOST_USERS) {
      var quietest = whole.keySet().iterator();
      quietest.next();
      quietest.remove();
    }
    return Duration.ZERO;
  }
}

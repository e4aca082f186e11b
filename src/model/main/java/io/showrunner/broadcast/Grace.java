package io.showrunner.broadcast;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long the streamer of a room may be away.
 *
 * @param ofTheRules 10 s to 24 h in whole seconds, or null if the rules leave it to the process
 * @param because the row that says so, or leaves it
 */
public record Grace(@Nullable Duration ofTheRules, List<Verdict.Because> because) {
  /** Takes a copy. */
  public Grace {
    because = List.copyOf(because);
  }

  /** What the rules say, if they say anything. */
  public Optional<Duration> said() {
    return Optional.ofNullable(ofTheRules);
  }
}

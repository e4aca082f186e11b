package io.showrunner.why;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What there is to tell of one moment of one room.
 *
 * @param now the chains of the last thing that happened at or before the moment, at least one; one
 *     that had only begun then is told to its end
 * @param before the last chain with a call before the moment, if none of those has one
 */
public record Explanation(List<Chain> now, Optional<Chain> before) {
  /** Takes a copy. */
  public Explanation {
    now = List.copyOf(now);
  }

  /**
   * What is to be told.
   *
   * @param room in whose chains to look
   * @param at any moment; the last at which anything happened up to it is taken
   * @return nothing if nothing had happened in the room by then
   */
  public static Optional<Explanation> of(Chains chains, String room, Duration at) {
    List<Chain> all = chains.of(room);
    return all.stream()
        .flatMap(Chain::moments)
        .filter(moment -> moment.compareTo(at) <= 0)
        .max(Duration::compareTo)
        .map(moment -> of(all, moment));
  }

  private static Explanation of(List<Chain> all, Duration moment) {
    List<Chain> now =
        all.stream().filter(chain -> chain.moments().anyMatch(moment::equals)).toList();
    return new Explanation(
        now, now.stream().anyMatch(Explanation::calls) ? Optional.empty() : lastCall(all, moment));
  }

  private static boolean calls(Chain chain) {
    return !chain.links(Link.Asked.class).isEmpty();
  }

  /** The chain of the call that was made last before this moment. */
  private static Optional<Chain> lastCall(List<Chain> all, Duration moment) {
    return all.stream()
        .filter(chain -> firstCall(chain).filter(at -> at.compareTo(moment) < 0).isPresent())
        .max((one, other) -> callBefore(one, moment).compareTo(callBefore(other, moment)));
  }

  private static Optional<Duration> firstCall(Chain chain) {
    return chain.links(Link.Asked.class).stream().map(Link::at).findFirst();
  }

  private static Duration callBefore(Chain chain, Duration moment) {
    return chain.links(Link.Asked.class).stream()
        .flatMap(asked -> asked.tries().stream().map(Told::at))
        .filter(at -> at.compareTo(moment) < 0)
        .max(Duration::compareTo)
        .orElse(Duration.ZERO);
  }

  /** All of it, the earlier chain last. */
  public List<Chain> all() {
    List<Chain> all = new ArrayList<>(now);
    before.ifPresent(all::add);
    return all;
  }
}

package io.showrunner.simulator.invariant;

import io.showrunner.vocabulary.RoomId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Commands of one room are numbered, and the number never goes back: only a command that is
 * repeated has the number of the one before it.
 */
final class GenerationsGoForward implements Invariant {
  private final Map<RoomId, Happening.CarriedOut> last = new HashMap<>();
  private final Map<RoomId, Long> written = new HashMap<>();

  @Override
  public List<String> breaches(Scene scene) {
    List<String> breaches = new ArrayList<>();
    RoomId room = scene.made().room();
    for (var call : scene.news(Happening.CarriedOut.class)) {
      Happening.CarriedOut before = last.put(room, call);
      boolean repeated =
          before != null
              && before.generation() == call.generation()
              && before.operation().equals(call.operation());
      if (before != null && !repeated && call.generation() <= before.generation()) {
        breaches.add(
            String.format(
                Locale.ROOT,
                "Expected a generation after %s, but %s was sent as generation %s.",
                before.generation(),
                call.operation(),
                call.generation()));
      }
    }
    long now = scene.books().map(state -> state.relay().generation()).orElse(0L);
    Long once = written.put(room, now);
    if (once != null && now < once) {
      breaches.add(
          String.format(
              Locale.ROOT,
              "Expected the books to stay at generation %s or go on, but they are at %s.",
              once,
              now));
    }
    return breaches;
  }
}

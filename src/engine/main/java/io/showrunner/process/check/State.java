package io.showrunner.process.check;

import io.showrunner.process.Fact;
import io.showrunner.vocabulary.Phase;
import java.util.List;
import java.util.Optional;

/**
 * Where a token can be seen to stand: a receive task.
 *
 * @param phase the room's phase meanwhile; only in the broadcast's story
 * @param listensTo the facts that wake the token; all of its story, if the file names none
 */
public record State(String id, String name, Optional<Phase> phase, List<Fact> listensTo) {
  /** Takes a copy. */
  public State {
    listensTo = List.copyOf(listensTo);
  }
}

package io.showrunner.process.engine;

import io.showrunner.process.Fact;
import io.showrunner.process.Story;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Phase;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the one token of a story stands.
 *
 * @param guest whom the story is about; null in the story of the broadcast itself
 * @param instance the engine's id of the story
 * @param execution the engine's id by which the token is woken there
 * @param activity the id of the element in the diagram
 * @param phase the room's phase while the token stands there; null in a guest's story
 * @param listensTo the facts that wake it there
 * @param timers what will take it on if nothing else does, the one due first first
 */
public record Token(
    Story story,
    @Nullable ParticipantId guest,
    String instance,
    String execution,
    String activity,
    @Nullable Phase phase,
    List<Fact> listensTo,
    List<RunningTimer> timers) {
  /** Takes copies. */
  public Token {
    listensTo = List.copyOf(listensTo);
    timers = List.copyOf(timers);
  }

  /** The same, its timers ringing at other moments. */
  public Token withTimers(List<RunningTimer> others) {
    return new Token(story, guest, instance, execution, activity, phase, listensTo, others);
  }

  /**
   * A timer of the diagram that is running.
   *
   * @param job the engine's id of it
   */
  public record RunningTimer(String job, Instant due) {}
}

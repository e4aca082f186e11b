package io.showrunner.process.engine;

import io.showrunner.process.Condition;
import io.showrunner.process.Fact;
import io.showrunner.process.Question;
import io.showrunner.process.Story;
import io.showrunner.process.Task;
import io.showrunner.process.engine.TurnOfStory.Did;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One walk of a token from where it stood to where it stands next: what the diagram's tasks and
 * conditions may know on the way, and what is seen of it. Bound to the thread that walks.
 */
final class Walk {
  private static final ThreadLocal<@Nullable Walk> NOW = new ThreadLocal<>();

  private final Story story;
  private final TurnOfStory turn;
  private final Map<Question, String> answers = new EnumMap<>(Question.class);
  @Nullable Stop stop;
  @Nullable String outcome;

  private Walk(Story story, TurnOfStory turn) {
    this.story = story;
    this.turn = turn;
  }

  /** Walks with nothing known but the fact that set the token going, if a fact did. */
  static Walk during(Story story, @Nullable Fact fact, TurnOfStory turn, Runnable steps) {
    var walk = new Walk(story, turn);
    if (fact != null) {
      walk.answers.put(Question.FACT, fact.word());
    }
    NOW.set(walk);
    try {
      steps.run();
    } finally {
      NOW.remove();
    }
    return walk;
  }

  /** The walk going on on this thread. */
  static Walk now() {
    Walk walk = NOW.get();
    if (walk == null) {
      throw new IllegalStateException("Expected a story to be woken by the director only.");
    }
    return walk;
  }

  void perform(Task task) {
    Optional<String> said = turn.perform(task);
    task.decides().ifPresent(question -> said.ifPresent(word -> answers.put(question, word)));
  }

  boolean holds(Condition condition) {
    Question question = condition.question();
    return condition.holds(
        answers.containsKey(question)
            ? answers.get(question)
            : turn.remembered(question).orElse(null));
  }

  void arrived(Stop at) {
    stop = at;
    turn.moved(story, at.activity(), Did.ENTER);
  }

  void left(String activity) {
    stop = null;
    turn.moved(story, activity, Did.LEAVE);
  }

  void timer(String activity) {
    turn.moved(story, activity, Did.TIMER);
  }

  void over(String activity, String with) {
    outcome = with;
    turn.moved(story, activity, Did.END);
  }

  /**
   * A place the token came to stand in.
   *
   * @param timed whether a timer runs while it stands there
   */
  record Stop(
      String activity,
      String execution,
      @Nullable Phase phase,
      List<Fact> listensTo,
      boolean timed) {
    static @Nullable Phase phase(@Nullable String word) {
      return word == null ? null : Words.find(Phase.class, word).orElse(null);
    }
  }
}

package io.showrunner.process.engine;

import io.showrunner.process.Question;
import io.showrunner.process.Story;
import io.showrunner.process.Task;
import java.util.Optional;

/** What a story needs while its token moves: somebody to do its tasks and to see it go. */
public interface TurnOfStory {
  /**
   * Does one task of the diagram.
   *
   * @return the word that conditions behind the task may ask for; empty if the task gives none
   */
  Optional<String> perform(Task task);

  /** What the room has in mind from earlier walks; empty if nothing. */
  default Optional<String> remembered(Question question) {
    return Optional.empty();
  }

  /** The token moved. */
  void moved(Story story, String activity, Did did);

  /** What a token did at an activity. */
  enum Did implements io.showrunner.vocabulary.Words {
    /** Came to stand there. */
    ENTER,
    /** Went on from there. */
    LEAVE,
    /** A timer took it there. */
    TIMER,
    /** Its story is over there. */
    END
  }
}

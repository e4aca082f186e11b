package io.showrunner.phrasebook;

import io.showrunner.broadcast.EndReason;
import io.showrunner.broadcast.Replay;
import io.showrunner.cloud.mock.weather.CallFault;
import io.showrunner.input.Nearest;
import io.showrunner.process.Outcome;
import io.showrunner.vocabulary.Milestone;
import io.showrunner.vocabulary.Mode;
import io.showrunner.vocabulary.Words;
import java.util.Locale;

/**
 * The words that one place of a sentence takes, and no others.
 *
 * @param what they are, with an article
 * @param type where they are declared
 */
record KnownWords<E extends Enum<E> & Words>(String what, Class<E> type) {
  static final KnownWords<Mode> MODE = new KnownWords<>("a mode", Mode.class);
  static final KnownWords<EndReason> REASON = new KnownWords<>("a reason", EndReason.class);
  static final KnownWords<Outcome> OUTCOME = new KnownWords<>("an outcome", Outcome.class);
  static final KnownWords<Replay.Status> REPLAY =
      new KnownWords<>("how far a replay is", Replay.Status.class);
  static final KnownWords<Milestone> POINT =
      new KnownWords<>("a point of the engine's work", Milestone.class);
  static final KnownWords<CallFault> FAULT =
      new KnownWords<>("an outcome of a call", CallFault.class);

  boolean has(String word) {
    return Words.find(type, word).isPresent();
  }

  /** What to write instead. */
  String remedy(String word) {
    return Nearest.remedy(word, Words.all(type));
  }

  /**
   * What a word stands for.
   *
   * @throws IllegalArgumentException if it is none of them
   */
  E of(String word) {
    return Words.find(type, word)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    String.format(
                        Locale.ROOT,
                        "Expected %s, but found \"%s\". %s",
                        what,
                        word,
                        remedy(word))));
  }
}

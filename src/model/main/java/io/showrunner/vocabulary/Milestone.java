package io.showrunner.vocabulary;

import java.util.Locale;

/**
 * A point on the way of an event that is worth a name because of what is durable there and what is
 * not yet: wherever the machine loses its power, the next one must be able to go on. In the order
 * in which an event passes them.
 */
public enum Milestone implements Words {
  /** It was told, and nothing of it is written. */
  BEFORE_THE_INBOX_IS_WRITTEN,
  /** It is written, and not committed. */
  AFTER_THE_INBOX_IS_WRITTEN,
  /** It is durable, and whoever told it has no answer yet. */
  AFTER_THE_INBOX_COMMIT,
  /** Its turn has begun: it is marked as taken, in the turn's transaction. */
  AT_THE_BEGINNING_OF_A_TURN,
  /** It is folded into the room's state, and no story knows of it. */
  AFTER_THE_FOLD,
  /** A token is on its way, and the rules have just decided. */
  AFTER_THE_RULES_DECIDED,
  /** Every token stands again, and nothing is saved. */
  AFTER_THE_WALK,
  /** The room is saved, its commands are not written. */
  AFTER_THE_ROOM_IS_SAVED,
  /** Everything of the turn is written, and not committed. */
  AFTER_THE_OUTBOX_IS_WRITTEN,
  /** The turn is durable, and nobody was told of it. */
  AFTER_THE_STATE_COMMIT,
  /** A command is about to be sent. */
  BEFORE_THE_CALL,
  /** The cloud has answered, and the answer is written nowhere. */
  AFTER_THE_CALL_AND_BEFORE_ITS_ACKNOWLEDGEMENT,
  /** The answer is written, and not committed. */
  AFTER_THE_ACKNOWLEDGEMENT_IS_WRITTEN,
  /** The answer is durable, and nobody was told of it. */
  AFTER_THE_ACKNOWLEDGEMENT_COMMIT,
  /** A timer of a diagram has taken its token on, and nothing is saved. */
  IN_A_TIMER;

  /** As a sentence has it: {@code after the inbox commit}. */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

package io.showrunner.process.engine;

/** Where a token got to. */
public sealed interface Arrival {
  /** It stands and waits. */
  record At(Token token) implements Arrival {}

  /**
   * Its story is over.
   *
   * @param outcome the word on the end event
   */
  record Over(String outcome) implements Arrival {}
}

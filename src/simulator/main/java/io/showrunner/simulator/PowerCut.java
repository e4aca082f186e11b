package io.showrunner.simulator;

import io.showrunner.vocabulary.Milestone;

/**
 * The power is gone. An error, because nobody on the way may catch it and go on: what a machine
 * without power does not do, no handler of ours must do either. Transactions are rolled back by it,
 * as a database does that has lost its client.
 */
final class PowerCut extends Error {
  private static final long serialVersionUID = 1L;

  private final Milestone where;

  PowerCut(Milestone where) {
    super("The engine dies " + where.inWords() + ".", null, false, false);
    this.where = where;
  }

  /** How far the engine had come. */
  Milestone where() {
    return where;
  }
}

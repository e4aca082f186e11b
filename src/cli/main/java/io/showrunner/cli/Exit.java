package io.showrunner.cli;

/** What the command line answers to whoever called it. */
final class Exit {
  /** It was done. */
  static final int DONE = 0;

  /** An expectation failed, or something that must always hold did not. */
  static final int BROKEN = 1;

  /** The command or its input was wrong; nothing was changed. */
  static final int BAD_INPUT = 2;

  /** The machine, the disk or the network failed. */
  static final int ENVIRONMENT = 3;

  private Exit() {}
}

package io.showrunner.cli;

import java.util.function.LongConsumer;

/** How far the work has come, for a person who waits. */
final class Progress {
  /** Nobody waits. */
  static final LongConsumer NONE = done -> {};

  private Progress() {}
}

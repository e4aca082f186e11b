package io.showrunner.bench;

/** One way to take events. Everything of it happens on one thread of its own. */
interface Contender extends AutoCloseable {
  /** Gets ready; nothing of it is measured. */
  void open();

  /** Takes a lap's worth of events, and says how many. */
  long run();

  @Override
  void close();
}

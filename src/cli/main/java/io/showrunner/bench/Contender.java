package io.showrunner.bench;

/** One way to take events, on a thread of its own and on others that it has begun. */
interface Contender extends AutoCloseable {
  /** Gets ready; nothing of it is measured. */
  void open();

  /** Takes a lap's worth of events, and says how many. */
  long run();

  /** The processor's time that it took on other threads than its own, since it was opened. */
  default long cpuNanosElsewhere() {
    return 0;
  }

  /** How many bytes it takes on the disk just now; 0 if none. */
  default long bytesOnDisk() {
    return 0;
  }

  @Override
  void close();
}

package io.showrunner.simulator.overhttp;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Who has the floor of a world, its own thread or one of the port's: never two, and each sees
 * whatever the other did before. The world's thread has it at first.
 */
final class Floor {
  private final Semaphore free = new Semaphore(0);

  /** Waits for the floor and has it while this is done. */
  <T> T taken(Supplier<T> deed) {
    free.acquireUninterruptibly();
    try {
      return deed.get();
    } finally {
      free.release();
    }
  }

  /** Leaves the floor to others while this is done. */
  <T> T left(Supplier<T> waiting) {
    free.release();
    try {
      return waiting.get();
    } finally {
      free.acquireUninterruptibly();
    }
  }
}

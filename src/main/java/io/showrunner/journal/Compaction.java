package io.showrunner.journal;

import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.RandomAccessStore;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a database file from outgrowing what is in it. H2 writes whatever changes anew and leaves
 * the old in its place; its own compaction needs {@code WRITE_DELAY}, which forgets.
 *
 * <p>It does not go by time or load but by how much the file has grown: then pages that are still
 * needed are moved out of parts that mostly are not, and the rest is closed up. A thread of its
 * own, woken by whoever notices that there is something to do.
 */
final class Compaction implements AutoCloseable {
  /** By so many bytes the file may grow, whatever it holds. */
  private static final long GROWTH = 4L << 20;

  /** And by such a part of what it was. */
  private static final int OR_A_PART = 8;

  /** Percent of each part of the file that is still needed, below which it is written anew. */
  private static final int NEEDED = 50;

  /** Percent of the file that is taken by such parts, below which they are moved together. */
  private static final int FILLED = 60;

  /** How many bytes are written anew in a step; commits wait for a step, so it is a short one. */
  private static final int STEP = 1 << 20;

  private static final int STEPS_AT_MOST = 64;

  private final Supplier<@Nullable MVStore> store;
  private final Thread thread = new Thread(this::run, "showrunner compaction");
  private volatile long enough;
  private volatile boolean closed;

  private Compaction(Supplier<@Nullable MVStore> store) {
    this.store = store;
  }

  /**
   * Begins with whatever an earlier life has left.
   *
   * @param store the file, or null while it is not open
   */
  static Compaction of(Supplier<@Nullable MVStore> store) {
    var compaction = new Compaction(store);
    compaction.thread.setDaemon(true);
    compaction.thread.start();
    return compaction;
  }

  /** Looks whether there is something to do; costs next to nothing. */
  void notice() {
    MVStore file = store.get();
    if (file != null && file.getFileStore().size() >= enough) {
      LockSupport.unpark(thread);
    }
  }

  private void run() {
    while (!closed) {
      MVStore file = store.get();
      try {
        if (file != null && file.getFileStore().size() >= enough) {
          compact(file);
        }
      } catch (MVStoreException | IllegalStateException broken) {
        enough = 0; // The file is opened again with the next connection, and then looked at.
      }
      if (!closed) {
        LockSupport.park(this);
      }
    }
  }

  private void compact(MVStore file) {
    for (int step = 0; step < STEPS_AT_MOST && !closed && step(file); step++) {
      // Each is short, and whoever wants to commit gets in between.
    }
    long size = file.getFileStore().size();
    enough = size + Math.max(GROWTH, size / OR_A_PART);
  }

  /** Compacts a little; false if there is nothing to gain. */
  static boolean step(MVStore file) {
    var disk = (RandomAccessStore) file.getFileStore();
    if (disk.getChunksFillRate() >= NEEDED && disk.getFillRate() >= FILLED) {
      return false;
    }
    file.compact(NEEDED, STEP);
    file.commit();
    disk.compactMoveChunks(FILLED, STEP, file);
    return true;
  }

  /** Ends after the step that is being taken: an interrupt would cost H2 its file. */
  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException later) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}

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
 * <p>It does not go by time or load but by what is in the file: whenever some commits have been
 * written and much of the file is dead, what is alive in its worst parts is written anew, whose
 * room later commits then take; and where most of the file is empty its end is moved to the front
 * and cut off. A thread of its own, woken by whoever comes when there is something to look at.
 */
final class Compaction implements AutoCloseable {
  /** A file of so many bytes is small, however much of it is dead. */
  private static final long SMALL = 6L << 20;

  /** Percent of the parts of the file that is alive, below which some are written anew. */
  private static final int ALIVE = 50;

  /** Percent of the file that is taken, below which it is closed up. */
  private static final int TAKEN = 30;

  /** How many bytes are written anew in a step; commits wait for it, so it is a short one. */
  private static final int STEP = 1 << 20;

  /** After so many writes it is worth a look: what the last step freed is free by then. */
  private static final int WRITES_BETWEEN_LOOKS = H2File.COMMITS_BEFORE_REUSE;

  private final Supplier<@Nullable MVStore> store;
  private final Thread thread = new Thread(this::run, "showrunner compaction");
  private volatile long looked = -WRITES_BETWEEN_LOOKS;
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

  /** Lets it look if enough was written since it last did; costs next to nothing. */
  void notice() {
    MVStore file = store.get();
    if (file != null && isWorthALook(file)) {
      LockSupport.unpark(thread);
    }
  }

  /** A file that was opened again begins to count anew. */
  private boolean isWorthALook(MVStore file) {
    return Math.abs(file.getFileStore().getWriteCount() - looked) >= WRITES_BETWEEN_LOOKS;
  }

  private void run() {
    while (!closed) {
      MVStore file = store.get();
      try {
        if (file != null && isWorthALook(file)) {
          looked = file.getFileStore().getWriteCount();
          look(file);
        }
      } catch (MVStoreException | IllegalStateException broken) {
        // The file is opened again with the next connection, and then looked at.
      }
      if (!closed) {
        LockSupport.park(this);
      }
    }
  }

  private static void look(MVStore file) {
    var disk = (RandomAccessStore) file.getFileStore();
    if (disk.size() < SMALL) {
      return;
    }
    int taken = disk.getFillRate();
    if (disk.size() * taken / 100 >= SMALL && disk.getChunksFillRate() < ALIVE) {
      rewrite(file);
    } else if (taken < TAKEN) {
      closeUp(file);
    }
  }

  /** Writes a little anew out of the worst parts of the file. */
  static void rewrite(MVStore file) {
    file.compact(ALIVE, STEP);
    file.commit();
  }

  /** Moves a little from the end of the file into its holes, and cuts the end off. */
  static void closeUp(MVStore file) {
    ((RandomAccessStore) file.getFileStore()).compactMoveChunks(TAKEN, STEP, file);
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

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
 * <p>It does not go by time or load but by how much more of the file is taken than after the last
 * time: then pages that are still needed are written anew out of parts that mostly are not, whose
 * room the next commits take. A thread of its own, woken by whoever comes when enough was written.
 */
final class Compaction implements AutoCloseable {
  /** So many bytes more may be taken, whatever the file holds. */
  private static final long GROWTH = 4L << 20;

  /** And such a part of what was. */
  private static final int OR_A_PART = 4;

  /** Percent of the parts of the file that is still needed, below which some are written anew. */
  private static final int NEEDED = 50;

  /** Percent of the file that is taken, below which its end is moved to the front and cut off. */
  private static final int TAKEN = 30;

  /** How many bytes are written anew in a step; commits wait for a step, so it is a short one. */
  private static final int STEP = 1 << 20;

  private static final int STEPS_AT_MOST = 64;

  /** After so many writes it is worth a look. */
  private static final int WRITES_BETWEEN_LOOKS = 32;

  private final Supplier<@Nullable MVStore> store;
  private final Thread thread = new Thread(this::run, "showrunner compaction");
  private volatile long looked = -WRITES_BETWEEN_LOOKS;
  private volatile boolean closed;
  private long enough;
  private boolean compacted;

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
        enough = 0; // The file is opened again with the next connection, and then looked at.
      }
      if (!closed) {
        LockSupport.park(this);
      }
    }
  }

  /** What a step has freed is free some commits later, so it is counted at the next look. */
  private void look(MVStore file) {
    long taken = file.getFileStore().size() * file.getFileStore().getFillRate() / 100;
    if (compacted) {
      enough = taken + Math.max(GROWTH, taken / OR_A_PART);
      compacted = false;
    } else if (taken >= enough) {
      for (int step = 0; step < STEPS_AT_MOST && !closed && step(file); step++) {
        // Each is short, and whoever wants to commit gets in between.
      }
      compacted = true;
    }
  }

  /** Compacts a little; false if there is nothing to gain. */
  static boolean step(MVStore file) {
    var disk = (RandomAccessStore) file.getFileStore();
    if (disk.getChunksFillRate() < NEEDED) {
      file.compact(NEEDED, STEP);
      file.commit();
      return true;
    } else if (disk.getFillRate() < TAKEN) {
      disk.compactMoveChunks(TAKEN, STEP, file);
      return true;
    }
    return false;
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

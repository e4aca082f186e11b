package io.showrunner.director;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets threads that write at the same time share commits: while one commits, others line up, and
 * the first of them then writes for all. Each returns after the commit that holds what it wrote.
 * Nobody waits for others to come; whoever is alone commits alone.
 */
final class SharedCommits {
  private final TransactionTemplate transactions;
  private final int atOnce;
  private final Lock writing = new ReentrantLock(true);
  private final Deque<Write> line = new ArrayDeque<>();

  SharedCommits(TransactionTemplate transactions, int atOnce) {
    this.transactions = transactions;
    this.atOnce = atOnce;
  }

  /** What one thread wants written. Touched by whoever holds the lock. */
  private static final class Write {
    private final BooleanSupplier what;
    private boolean done;
    private boolean result;
    private @Nullable RuntimeException failed;

    private Write(BooleanSupplier what) {
      this.what = what;
    }

    /** Nobody is left waiting for it, even if the one who wrote for all broke down. */
    private void isOver() {
      if (!done) {
        done = true;
        failed = new IllegalStateException("It is not known whether it was written.");
      }
    }

    private boolean outcome() {
      if (failed != null) {
        throw failed;
      }
      return result;
    }
  }

  /**
   * Writes in a transaction that has committed when this returns; in the caller's, if there is one.
   * It may be tried twice.
   */
  boolean write(BooleanSupplier what) {
    var mine = new Write(what);
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      alone(mine); // The caller's commit is not ours to share.
      return mine.outcome();
    }
    synchronized (line) {
      line.addLast(mine);
    }
    writing.lock();
    try {
      while (!mine.done) {
        writeFor(firstInLine());
      }
    } finally {
      writing.unlock();
    }
    return mine.outcome();
  }

  /** How many stand in line. */
  int waiting() {
    synchronized (line) {
      return line.size();
    }
  }

  private List<Write> firstInLine() {
    List<Write> first = new ArrayList<>();
    synchronized (line) {
      while (first.size() < atOnce && !line.isEmpty()) {
        first.add(line.removeFirst());
      }
    }
    return first;
  }

  private void writeFor(List<Write> all) {
    try {
      boolean shared = all.size() > 1 && together(all);
      if (!shared) {
        all.forEach(this::alone);
      }
    } finally {
      all.forEach(Write::isOver);
    }
  }

  /** False if one failed: then nothing is written. */
  private boolean together(List<Write> all) {
    try {
      transactions.executeWithoutResult(
          status -> all.forEach(each -> each.result = each.what.getAsBoolean()));
      all.forEach(each -> each.done = true);
      return true;
    } catch (RuntimeException oneFailed) {
      return false;
    }
  }

  private void alone(Write write) {
    try {
      write.result = Boolean.TRUE.equals(transactions.execute(status -> write.what.getAsBoolean()));
    } catch (RuntimeException failed) {
      write.failed = failed;
    }
    write.done = true;
  }
}

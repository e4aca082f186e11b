package io.showrunner.journal;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** When what was written counts: nobody else can see it before. */
public final class Commits {
  private Commits() {}

  /**
   * Runs this once the caller's transaction is over, whether or not it is known how; at once if
   * there is none.
   */
  public static void after(Runnable tell) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      tell.run();
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            tell.run();
          }
        });
  }

  /** Runs this once the caller's transaction has committed; at once if there is none. */
  static void then(Runnable tell) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      tell.run();
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            tell.run();
          }
        });
  }
}

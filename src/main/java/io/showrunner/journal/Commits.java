package io.showrunner.journal;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** When what was written counts: nobody else can see it before. */
final class Commits {
  private Commits() {}

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

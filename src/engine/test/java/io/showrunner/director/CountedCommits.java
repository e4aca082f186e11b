package io.showrunner.director;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Transactions of nothing, counted. */
final class CountedCommits extends AbstractPlatformTransactionManager {
  private static final long serialVersionUID = 1L;

  final AtomicInteger commits = new AtomicInteger();

  @Override
  protected Object doGetTransaction() {
    return this;
  }

  @Override
  protected boolean isExistingTransaction(Object transaction) {
    return TransactionSynchronizationManager.isActualTransactionActive();
  }

  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {}

  @Override
  protected void doSetRollbackOnly(DefaultTransactionStatus status) {}

  @Override
  protected void doCommit(DefaultTransactionStatus status) {
    commits.incrementAndGet();
  }

  @Override
  protected void doRollback(DefaultTransactionStatus status) {}
}

package io.showrunner.journal;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Whether the database failed, or what was asked of it was wrong. */
public final class DatabaseFailure {
  /** H2's codes for a file that could not be read or written (org.h2.api.ErrorCode). */
  private static final Set<Integer> INPUT_OR_OUTPUT = Set.of(90028, 90031);

  private DatabaseFailure() {}

  /**
   * Whether a failure came of the database being away or its disk being full, however deep below.
   * The process engine wraps these as it wraps what is wrong with an event, which would be given up
   * for it.
   */
  public static boolean isBehind(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof DataAccessException
          || each instanceof TransactionException
          || (each instanceof SQLException sql && isOfTheMachine(sql))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfTheMachine(SQLException failure) {
    return failure instanceof SQLNonTransientConnectionException
        || failure instanceof SQLTransientConnectionException
        || failure instanceof SQLRecoverableException
        || INPUT_OR_OUTPUT.contains(failure.getErrorCode());
  }
}

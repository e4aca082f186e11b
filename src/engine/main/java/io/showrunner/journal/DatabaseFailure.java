package io.showrunner.journal;

import java.io.EOFException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Whether the database failed, or what was asked of it was wrong. */
public final class DatabaseFailure {
  /** H2's codes for a file that could not be read or written (org.h2.api.ErrorCode). */
  private static final Set<Integer> INPUT_OR_OUTPUT = Set.of(90028, 90031);

  /** H2's codes for a file that is damaged, of another version or closed with a password. */
  private static final Set<Integer> DAMAGE = Set.of(28000, 90030, 90048, 90049);

  private static final Set<Integer> DAMAGE_IN_STORE =
      Set.of(
          DataUtils.ERROR_FILE_CORRUPT,
          DataUtils.ERROR_UNSUPPORTED_FORMAT,
          DataUtils.ERROR_CHUNK_NOT_FOUND,
          DataUtils.ERROR_SERIALIZATION);

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

  /** Whether a failure came of a file that is not what was written into it. */
  static boolean isDamage(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof EOFException
          || (each instanceof MVStoreException store
              && DAMAGE_IN_STORE.contains(store.getErrorCode()))
          || (each instanceof SQLException sql && DAMAGE.contains(sql.getErrorCode()))) {
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

package io.showrunner.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Opens connections to one H2 file, and the file itself again when it was closed under them: H2
 * closes it for good at the first write that fails, be it for want of space.
 *
 * <p>One connection is kept aside as long as the file is open, so that H2 never closes the file
 * because nobody is connected just now. For any thread.
 */
final class H2File extends AbstractDataSource implements AutoCloseable {
  private final DataSource driver;
  private @Nullable Open open;

  private record Open(Connection keeper, Database database, MVStore store) {
    private boolean isBroken() {
      return store.isClosed() || store.getPanicException() != null;
    }
  }

  /** A file at this URL, opened with the first connection. */
  H2File(String url) {
    var h2 = new JdbcDataSource();
    h2.setUrl(url);
    this.driver = h2;
  }

  /**
   * A file that is opened with the first connection.
   *
   * @param file where it is, without the ending H2 gives it
   */
  static H2File at(Path file) {
    return new H2File(url(file));
  }

  /**
   * How H2 must be asked for a file that keeps what was committed, and does not outgrow it.
   *
   * <p>Written at each commit, by the thread that commits. What is dead may be overwritten at once
   * (H2 waits 45 s, in the hope that by then the disk has what it was given; ours has). H2's own
   * log of errors is a file that a full disk would only make worse: errors reach us as exceptions.
   * We close the database ourselves, once the turn that is being taken has ended.
   *
   * @param file where it is, without the ending H2 gives it
   */
  static String url(Path file) {
    ForcedFiles.register();
    return url(ForcedFiles.SCHEME + ":" + file.toAbsolutePath());
  }

  /** The same, with the schemes of H2's files that are to be used. */
  static String url(String file) {
    return "jdbc:h2:"
        + file
        + ";WRITE_DELAY=0;RETENTION_TIME=0;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE";
  }

  @Override
  public synchronized Connection getConnection() throws SQLException {
    if (open != null && open.isBroken()) {
      leave(open);
      open = null;
    }
    if (open == null) {
      Connection keeper = driver.getConnection();
      Database database = database(keeper);
      open = new Open(keeper, database, database.getStore().getMvStore());
    }
    return driver.getConnection();
  }

  /** Whether the file was closed by a write that failed and has not been opened again. */
  synchronized boolean isBroken() {
    return open != null && open.isBroken();
  }

  /** What H2 keeps the file with; null while it is not open. */
  synchronized @Nullable MVStore store() {
    return open == null || open.isBroken() ? null : open.store();
  }

  private static Database database(Connection connection) throws SQLException {
    return ((SessionLocal) connection.unwrap(JdbcConnection.class).getSession()).getDatabase();
  }

  /** H2 forgets a broken database only if it is told to, and only then opens the file anew. */
  private static void leave(Open broken) {
    broken.database().shutdownImmediately();
    try {
      broken.keeper().close();
    } catch (SQLException alreadyGone) {
      // Nothing is left that could be lost with it.
    }
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return getConnection();
  }

  /** Closes the file, once all other connections are closed. */
  @Override
  public synchronized void close() {
    if (open == null) {
      return;
    }
    if (open.isBroken()) {
      leave(open);
    } else {
      try {
        open.keeper().close();
      } catch (SQLException failed) {
        leave(open);
      }
    }
    open = null;
  }
}

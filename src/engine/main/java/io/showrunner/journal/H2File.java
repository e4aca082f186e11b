package io.showrunner.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.IntFunction;
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
  /**
   * So many commits what is dead is left alone. H2 would write over it with the next one, although
   * its header, which it renews only after 20 commits (H2 2.3, {@code RandomAccessStore}), may name
   * just that: a death in the middle of that write took back what had been committed since the
   * newest part that was found by other means.
   */
  static final int COMMITS_BEFORE_REUSE = 32;

  /** What H2 adds to the name of its file. */
  static final String ENDING = ".mv.db";

  private final IntFunction<String> urls;
  private final @Nullable FileInPlace inPlace;
  private DataSource driver = new JdbcDataSource();
  private @Nullable Open open;
  private int openings;

  private record Open(Connection keeper, Database database, MVStore store) {
    private boolean isBroken() {
      return store.isClosed() || store.getPanicException() != null;
    }
  }

  /**
   * A file that is opened with the first connection.
   *
   * @param urls leads to it, by another name each time it is opened
   */
  H2File(IntFunction<String> urls) {
    this(urls, null);
  }

  private H2File(IntFunction<String> urls, @Nullable FileInPlace inPlace) {
    this.urls = urls;
    this.inPlace = inPlace;
  }

  /**
   * A file that is opened with the first connection.
   *
   * @param file where it is, without the ending H2 gives it
   */
  static H2File at(Path file) {
    ForcedFiles.register();
    return new H2File(
        opening -> url(ForcedFiles.SCHEME + ":" + opening + ":" + file.toAbsolutePath()),
        new FileInPlace(file.resolveSibling(file.getFileName() + ENDING)));
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
    checkPlace(); // H2 would make a file that is missing anew, and empty.
    if (open != null && open.isBroken()) {
      leave(open);
      open = null;
    }
    if (open == null) {
      openings++;
      var h2 = new JdbcDataSource();
      h2.setUrl(urls.apply(openings));
      driver = h2;
      Connection keeper = driver.getConnection();
      Database database = database(keeper);
      MVStore store = database.getStore().getMvStore();
      store.setVersionsToKeep(COMMITS_BEFORE_REUSE);
      open = new Open(keeper, database, store);
      if (inPlace != null) {
        inPlace.opened();
      }
    }
    return driver.getConnection();
  }

  /**
   * Refuses to go on with a file that is not where it was opened.
   *
   * @throws SQLException if it was deleted, moved or replaced
   */
  void checkPlace() throws SQLException {
    if (inPlace != null) {
      inPlace.check();
    }
  }

  /** Whether the file is not open, because a write failed and maybe opening it since. */
  synchronized boolean isAway() {
    return open == null || open.isBroken();
  }

  /** How often it was opened: connections of an earlier opening are of no use. */
  synchronized int openings() {
    return openings;
  }

  /** What H2 keeps the file with; null while it is not open. */
  synchronized @Nullable MVStore store() {
    return open == null || open.isBroken() ? null : open.store();
  }

  private static Database database(Connection connection) throws SQLException {
    return ((SessionLocal) connection.unwrap(JdbcConnection.class).getSession()).getDatabase();
  }

  /**
   * H2 lets go of a broken file only if it is told to. Whoever still has a connection to it makes
   * H2 forget whatever has that name: so what is opened next has another one.
   */
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

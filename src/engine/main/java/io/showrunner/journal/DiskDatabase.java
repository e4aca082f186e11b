package io.showrunner.journal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * A database in a folder, for one process at a time. What was committed is on the disk before the
 * commit returns: it survives the death of the process and a loss of power. When the disk is full,
 * commits fail; once there is room again, the next one succeeds.
 */
public final class DiskDatabase implements AutoCloseable {
  private static final String NAME = "showrunner";

  /** H2's code for a file that another process holds. */
  private static final int HELD = 90020;

  private static final int CONNECTIONS = 10;

  /** How long somebody waits for a connection while all are in use. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final H2File file;
  private final Compaction compaction;
  private final HikariDataSource pool;
  private final DataSource source = new Reopening();

  private DiskDatabase(H2File file, HikariDataSource pool) {
    this.file = file;
    this.pool = pool;
    this.compaction = Compaction.of(file::store);
  }

  /**
   * Opens the database in this folder, both made if they are missing, for their owner alone.
   *
   * @throws DataHeld if another process has it open
   * @throws DataUnreadable if there is something else in its place, which is left as it is
   * @throws UncheckedIOException if the folder cannot be made
   */
  public static DiskDatabase in(Path folder) {
    if (Files.isRegularFile(folder)) {
      throw DataUnreadable.noFolder(folder, new NotDirectoryException(folder.toString()));
    }
    Path file = fileIn(folder);
    FirstLook.at(file)
        .ifPresent(
            wrong -> {
              throw DataUnreadable.damaged(file, wrong);
            });
    try {
      return in(folder, H2File.at(folder.resolve(NAME)));
    } catch (RuntimeException failed) {
      throw ifDamaged(folder, failed);
    }
  }

  private static Path fileIn(Path folder) {
    return folder.resolve(NAME + H2File.ENDING);
  }

  /**
   * What is to be told of a failure: that the file is damaged, if that is behind it.
   *
   * @param folder in which the database is
   */
  public static RuntimeException ifDamaged(Path folder, RuntimeException failed) {
    boolean told = failed instanceof DataUnreadable || failed instanceof DataHeld;
    return !told && DatabaseFailure.isDamage(failed)
        ? DataUnreadable.damaged(fileIn(folder), failed)
        : failed;
  }

  /** The same with a file of H2 that is in the folder. */
  static DiskDatabase in(Path folder, H2File file) {
    OwnersAlone.folder(folder, NAME);
    var settings = new HikariConfig();
    settings.setDataSource(file);
    settings.setMaximumPoolSize(CONNECTIONS);
    settings.setConnectionTimeout(PATIENCE.toMillis());
    settings.setPoolName(NAME);
    try {
      var database = new DiskDatabase(file, new HikariDataSource(settings));
      OwnersAlone.makeLasting(folder);
      return database;
    } catch (RuntimeException failed) {
      file.close();
      throw isHeld(failed) ? new DataHeld(folder) : failed;
    }
  }

  /** Leads to it. */
  public DataSource source() {
    return source;
  }

  @Override
  public void close() {
    compaction.close();
    pool.close();
    file.close();
  }

  private static boolean isHeld(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getErrorCode() == HELD) {
        return true;
      }
    }
    return false;
  }

  /** Opens the file again where it had to be closed; fails at once while that is not possible. */
  private final class Reopening extends AbstractDataSource {
    private int openings = 1;

    @Override
    public Connection getConnection() throws SQLException {
      file.checkPlace();
      openAgain();
      compaction.notice();
      return pool.getConnection();
    }

    /**
     * Nobody is given a connection to the file as it was before: the pool, which makes connections
     * by itself, may have opened it anew already.
     */
    private synchronized void openAgain() throws SQLException {
      if (file.isAway()) {
        file.getConnection().close();
      }
      int now = file.openings();
      if (now != openings) {
        pool.getHikariPoolMXBean().softEvictConnections();
        openings = now;
      }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
      return getConnection();
    }
  }

  /** Another process has the database open. */
  public static final class DataHeld extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DataHeld(Path folder) {
      super(
          String.format(
              Locale.ROOT,
              "Expected the data in %s to be nobody else's, but another process has it open.",
              folder));
    }
  }
}

package io.showrunner.journal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * A database in a folder, for one process at a time. What was committed survives the process's
 * death: it is on the disk before a commit returns.
 */
public final class DiskDatabase implements AutoCloseable {
  private static final String NAME = "showrunner";

  /** H2's code for a file that another process holds. */
  private static final int HELD = 90020;

  private static final int CONNECTIONS = 10;

  private final HikariDataSource pool;

  private DiskDatabase(HikariDataSource pool) {
    this.pool = pool;
  }

  /**
   * Opens the database in this folder, both made if they are missing.
   *
   * @throws DataHeld if another process has it open
   * @throws UncheckedIOException if the folder cannot be made
   */
  public static DiskDatabase in(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var settings = new HikariConfig();
    // We close the database ourselves, once the turn that is being taken has ended.
    settings.setJdbcUrl(
        String.format(
            Locale.ROOT,
            "jdbc:h2:file:%s;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
            folder.toAbsolutePath().resolve(NAME)));
    settings.setMaximumPoolSize(CONNECTIONS);
    settings.setPoolName(NAME);
    try {
      return new DiskDatabase(new HikariDataSource(settings));
    } catch (RuntimeException failed) {
      throw isHeld(failed) ? new DataHeld(folder) : failed;
    }
  }

  /** Leads to it. */
  public DataSource source() {
    return pool;
  }

  @Override
  public void close() {
    pool.close();
  }

  private static boolean isHeld(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getErrorCode() == HELD) {
        return true;
      }
    }
    return false;
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

package io.showrunner.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * An empty database in memory for one world, open on the thread that runs it.
 *
 * <p>All worlds share one {@link #onThisThread() data source}, which leads to the database of
 * whichever world runs on the calling thread. That lets the process engines of many worlds share
 * what is costly to build, the engine's SQL statements, while sharing no data.
 */
public final class MemoryDatabase implements AutoCloseable {
  private static final ThreadLocal<@Nullable MemoryDatabase> OPEN = new ThreadLocal<>();
  private static final DataSource SHARED = new OfThisThread();
  private static final AtomicLong OPENED = new AtomicLong();

  private final SingleConnectionDataSource connection;

  private MemoryDatabase(SingleConnectionDataSource connection) {
    this.connection = connection;
  }

  /**
   * Opens an empty database on this thread.
   *
   * @throws IllegalStateException if one is open on it already
   */
  public static MemoryDatabase open() {
    return at("jdbc:h2:mem:world-" + OPENED.incrementAndGet());
  }

  /**
   * Opens a database on disk on this thread instead, which keeps what it acknowledged.
   *
   * @param file where it is, without the ending the database gives it
   */
  public static MemoryDatabase openOnDisk(Path file) {
    return at(H2File.url(file));
  }

  private static MemoryDatabase at(String url) {
    if (OPEN.get() != null) {
      throw new IllegalStateException("Expected one world on a thread, but there is one already.");
    }
    var database = new MemoryDatabase(new SingleConnectionDataSource(url, true));
    OPEN.set(database);
    return database;
  }

  /** Leads to the database open on the calling thread. */
  public static DataSource onThisThread() {
    return SHARED;
  }

  @Override
  public void close() {
    connection.destroy();
    OPEN.remove();
  }

  private static final class OfThisThread extends AbstractDataSource {
    @Override
    public Connection getConnection() throws SQLException {
      MemoryDatabase open = OPEN.get();
      if (open == null) {
        throw new IllegalStateException("Expected a world on this thread, but there is none.");
      }
      return open.connection.getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
      return getConnection();
    }
  }
}

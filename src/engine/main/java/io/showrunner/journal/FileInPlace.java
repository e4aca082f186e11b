package io.showrunner.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Notices when the file of an open database is no longer where it was: deleted, moved or replaced.
 * The operating system lets us go on writing to it, and what is written there nobody finds again.
 * For any thread.
 */
final class FileInPlace {
  private static final System.Logger LOG = System.getLogger(FileInPlace.class.getName());

  private final Path file;
  private boolean known;
  private @Nullable Object key;
  private boolean gone;

  FileInPlace(Path file) {
    this.file = file;
  }

  /** The file was opened; from the first time on it has to stay the same one. */
  synchronized void opened() {
    if (!known) {
      known = true;
      key = key();
    }
  }

  /**
   * Costs some microseconds.
   *
   * @throws SQLException if the file that was opened is not there
   */
  synchronized void check() throws SQLException {
    boolean there = !known || (Files.exists(file) && Objects.equals(key, key()));
    if (!there && !gone) {
      LOG.log(System.Logger.Level.ERROR, told());
    } else if (there && gone) {
      LOG.log(System.Logger.Level.INFO, "The database file is back: " + shown());
    }
    gone = !there;
    if (gone) {
      throw new SQLNonTransientConnectionException(told());
    }
  }

  private String told() {
    return String.format(
        Locale.ROOT,
        "Expected the database file %s to stay in its place, but it was deleted, moved or replaced."
            + " Nothing is taken in any more. Stop the server, put a backup in its place, and start"
            + " again.",
        shown());
  }

  private Path shown() {
    return file.toAbsolutePath().normalize();
  }

  /** What tells files apart where the system knows that (inode and device); else null. */
  private @Nullable Object key() {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    } catch (IOException notThere) {
      return null;
    }
  }
}

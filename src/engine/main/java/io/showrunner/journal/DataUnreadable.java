package io.showrunner.journal;

import java.nio.file.Path;
import java.util.Locale;

/** What lies where the data should be cannot be read as ours; it was left as it is. */
public final class DataUnreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private DataUnreadable(String message, Throwable cause) {
    super(message, cause);
  }

  static DataUnreadable noFolder(Path folder, Throwable cause) {
    return new DataUnreadable(
        String.format(
            Locale.ROOT,
            "Expected %s to be a folder for the data, but it is a file. Name a folder; one that is"
                + " missing is made.",
            shown(folder)),
        cause);
  }

  /** A file that H2, or we, cannot make anything of. */
  static DataUnreadable damaged(Path file, Throwable cause) {
    return new DataUnreadable(
        String.format(
            Locale.ROOT,
            "Expected %s to be our database, but it cannot be read as one: it is damaged, cut or"
                + " something else's. Put the backup back in its place, or move it away to begin"
                + " anew.",
            shown(file)),
        cause);
  }

  private static Path shown(Path path) {
    return path.toAbsolutePath().normalize();
  }
}

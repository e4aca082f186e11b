package io.showrunner.input;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** What was at the bottom of a failure, in its own words: what is wrapped around it says less. */
public final class RootCause {
  private RootCause() {}

  /** Its message, or its kind if it has none. */
  public static String of(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    if (root instanceof AccessDeniedException denied) {
      return "there is no permission for " + denied.getFile(); // Its message is the file alone.
    } else if (root instanceof NoSuchFileException missing) {
      return "there is no " + missing.getFile();
    }
    return root.getMessage() == null ? root.toString() : root.getMessage();
  }
}

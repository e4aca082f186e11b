package io.showrunner.input;

/** What was at the bottom of a failure, in its own words: what is wrapped around it says less. */
public final class RootCause {
  private RootCause() {}

  /** Its message, or its kind if it has none. */
  public static String of(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage() == null ? root.toString() : root.getMessage();
  }
}

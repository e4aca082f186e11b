package io.showrunner.cloud;

/** A callback that cannot be read, or did not come from the cloud. */
public final class CallbackRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Refuses.
   *
   * @param reason a sentence that says what was expected and what was found
   */
  public CallbackRefused(String reason) {
    super(reason);
  }
}

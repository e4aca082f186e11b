package io.showrunner.standin;

/** The port cannot be had; the message says which and why. */
public final class PortNotOpened extends RuntimeException {
  private static final long serialVersionUID = 1;

  PortNotOpened(StandInSettings settings, Exception why) {
    super(
        "Expected port %s of %s to open, but it did not: %s."
            .formatted(settings.port(), settings.host(), reason(why)),
        why);
  }

  private static String reason(Throwable why) {
    Throwable root = why;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
  }
}

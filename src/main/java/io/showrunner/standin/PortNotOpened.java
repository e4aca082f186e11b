package io.showrunner.standin;

import io.showrunner.input.RootCause;

/** The port cannot be had; the message says which and why. */
public final class PortNotOpened extends RuntimeException {
  private static final long serialVersionUID = 1;

  PortNotOpened(StandInSettings settings, Exception why) {
    super(
        "Expected port %s of %s to open, but it did not: %s."
            .formatted(settings.port(), settings.host(), RootCause.of(why)),
        why);
  }
}

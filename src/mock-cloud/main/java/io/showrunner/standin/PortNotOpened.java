package io.showrunner.standin;

import io.showrunner.input.RootCause;
import java.util.Locale;

/** The port cannot be had; the message says which and why. */
public final class PortNotOpened extends RuntimeException {
  private static final long serialVersionUID = 1;

  PortNotOpened(StandInSettings settings, Exception why) {
    super(
        String.format(
            Locale.ROOT,
            "Expected port %s of %s to open, but it did not: %s.",
            settings.port(),
            settings.host(),
            RootCause.of(why)),
        why);
  }
}

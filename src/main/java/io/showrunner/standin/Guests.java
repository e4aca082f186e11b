package io.showrunner.standin;

import io.showrunner.http.HttpAsk;
import java.util.regex.Pattern;

/**
 * Who may play the world: tests and curl, but no page in a browser. A page says so in its headers,
 * or comes under a name of its own that was made to lead here.
 *
 * @param onlyFromHere whether this machine alone may ask, so that it is always asked by address or
 *     as localhost
 */
record Guests(boolean onlyFromHere) {
  private static final Pattern HERE =
      Pattern.compile("(localhost|127(\\.\\d{1,3}){3}|\\[[0-9a-fA-F:]+])(:\\d+)?");

  boolean isFromABrowser(HttpAsk ask) {
    return ask.header("Origin").isPresent()
        || ask.header("Sec-Fetch-Site").filter(site -> !site.equals("none")).isPresent()
        || (onlyFromHere && ask.header("Host").filter(h -> !HERE.matcher(h).matches()).isPresent());
  }
}

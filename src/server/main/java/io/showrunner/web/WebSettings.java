package io.showrunner.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What the web side is told. Nothing of it is ever shown.
 *
 * @param tokenSecret signs users' tokens, 32 characters or more
 * @param operatorPassword opens everything, 16 characters or more
 * @param callbackSecret stands in the address the cloud calls, 16 characters or more
 * @param realTimeKey the application's key at the vendor, of which the real-time room's tokens are
 *     made
 * @param origins of pages in browsers that may ask, such as {@code https://show.example.com}
 * @param tokenLife how long a token is good for if nobody says otherwise
 */
public record WebSettings(
    String tokenSecret,
    String operatorPassword,
    String callbackSecret,
    String realTimeKey,
    List<String> origins,
    Duration tokenLife) {
  /** Takes a copy. */
  public WebSettings {
    origins = List.copyOf(origins);
  }

  /** Without the secrets. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "WebSettings[origins %s]", origins);
  }
}

package io.showrunner.vocabulary;

import java.util.Locale;

/**
 * One stay of one participant in a channel; every join begins a new one.
 *
 * @param value whatever the cloud sent, 1 to 128 characters
 */
public record SessionId(String value) {
  /** Refuses an empty or absurdly long value. */
  public SessionId {
    if (value.isEmpty() || value.length() > 128) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "Expected a session id of 1 to 128 characters, but found '%s'.", value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}

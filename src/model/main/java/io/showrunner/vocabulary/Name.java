package io.showrunner.vocabulary;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the cloud accepts as an identifier: letters, digits, underscore and dash. */
final class Name {
  private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9_-]+");

  private Name() {}

  static String checked(String what, String value, int longest) {
    if (value.isEmpty() || value.length() > longest || !ALLOWED.matcher(value).matches()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected %s of 1 to %s letters, digits, '_' or '-', but found '%s'.",
              what,
              longest,
              value));
    }
    return value;
  }
}

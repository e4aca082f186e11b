package io.showrunner.cloud.mock.form;

import java.util.List;
import java.util.Locale;

/** Any text up to a length. */
public record Free(int longest) implements Form {
  @Override
  public String expected() {
    return String.format(Locale.ROOT, "at most %s characters", longest);
  }

  @Override
  public boolean fits(String value) {
    return value.length() <= longest;
  }

  @Override
  public List<String> ends() {
    return List.of("x", "x".repeat(longest));
  }

  @Override
  public List<String> beyond() {
    return List.of("x".repeat(longest + 1));
  }
}

package io.showrunner.cloud.mock.form;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Text that takes up to so many bytes as UTF-8. */
public record Bytes(int most) implements Form {
  @Override
  public String expected() {
    return String.format(Locale.ROOT, "at most %s bytes", most);
  }

  @Override
  public boolean fits(String value) {
    return value.getBytes(StandardCharsets.UTF_8).length <= most;
  }

  @Override
  public List<String> ends() {
    return List.of("x", "x".repeat(most), "é".repeat(most / 2));
  }

  @Override
  public List<String> beyond() {
    return List.of("x".repeat(most + 1), "é".repeat(most / 2 + 1));
  }
}

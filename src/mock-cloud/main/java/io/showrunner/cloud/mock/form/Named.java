package io.showrunner.cloud.mock.form;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** An identifier of letters, digits, underscore and dash. */
public record Named(int longest) implements Form {
  private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9_-]+");

  @Override
  public String expected() {
    return String.format(Locale.ROOT, "1 to %s letters, digits, '_' or '-'", longest);
  }

  @Override
  public boolean fits(String value) {
    return value.length() <= longest && ALLOWED.matcher(value).matches();
  }

  @Override
  public List<String> ends() {
    return List.of("a", "Z_9-".substring(0, Math.min(4, longest)), "x".repeat(longest));
  }

  @Override
  public List<String> beyond() {
    return List.of("x".repeat(longest + 1), "a b", "a/b", "é");
  }
}

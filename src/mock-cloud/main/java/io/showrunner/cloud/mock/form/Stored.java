package io.showrunner.cloud.mock.form;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The address of a stored object. */
public record Stored(String ending) implements Form {
  private static final Pattern WHOLE =
      Pattern.compile("oss://[a-z0-9][a-z0-9-]{1,61}[a-z0-9]/[^/].{0,1022}");

  @Override
  public String expected() {
    return "oss://bucket/object" + ending;
  }

  @Override
  public boolean fits(String value) {
    return WHOLE.matcher(value).matches() && value.endsWith(ending);
  }

  @Override
  public List<String> ends() {
    return List.of(
        "oss://media/o" + ending,
        String.format(Locale.ROOT, "oss://media/%s", "x/".repeat(500)) + "o" + ending);
  }

  @Override
  public List<String> beyond() {
    return List.of(
        "oss://B/o" + ending, "oss://media/", "oss://media//o" + ending, "http://media/o" + ending);
  }
}

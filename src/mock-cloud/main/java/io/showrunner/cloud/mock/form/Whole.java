package io.showrunner.cloud.mock.form;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A whole number written plainly. */
public record Whole(long least, long most) implements Form {
  private static final Pattern PLAIN = Pattern.compile("0|[1-9][0-9]{0,8}");

  @Override
  public String expected() {
    return String.format(Locale.ROOT, "a whole number from %s to %s", least, most);
  }

  @Override
  public boolean fits(String value) {
    return PLAIN.matcher(value).matches()
        && Long.parseLong(value) >= least
        && Long.parseLong(value) <= most;
  }

  @Override
  public List<String> ends() {
    return List.of(Long.toString(least), Long.toString(most));
  }

  @Override
  public List<String> beyond() {
    return List.of(Long.toString(least - 1), Long.toString(most + 1), least + ".5", "many");
  }
}

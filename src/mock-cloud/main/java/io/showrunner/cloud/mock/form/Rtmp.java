package io.showrunner.cloud.mock.form;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** An RTMP URL with a host, an AppName and a StreamName. */
public record Rtmp(int longest) implements Form {
  private static final Pattern WHOLE =
      Pattern.compile("rtmp://[^/?\\s]+/[^/?\\s]+/[^?\\s]+(\\?\\S*)?");

  @Override
  public String expected() {
    return String.format(
        Locale.ROOT,
        "an rtmp:// URL with AppName and StreamName of at most %s characters",
        longest);
  }

  @Override
  public boolean fits(String value) {
    return value.length() <= longest && WHOLE.matcher(value).matches();
  }

  @Override
  public List<String> ends() {
    String start = "rtmp://h/a/";
    return List.of(start + "s", start + "x".repeat(longest - start.length()));
  }

  @Override
  public List<String> beyond() {
    String start = "rtmp://h/a/";
    return List.of(
        start + "x".repeat(longest + 1 - start.length()), "http://h/a/s", "rtmp://h/a", "rtmp:");
  }
}

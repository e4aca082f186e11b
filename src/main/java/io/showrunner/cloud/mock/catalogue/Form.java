package io.showrunner.cloud.mock.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** What a parameter's value must look like; scalars are always text by the time they are judged. */
public sealed interface Form {
  /** Completes "expected …". */
  String expected();

  /** Whether a scalar is of this form; never so for sections and lists. */
  boolean fits(String value);

  /** Values that just fit, at each end of the range. */
  List<String> ends();

  /** Values that just do not fit, one for each way to break the rule. */
  List<String> beyond();

  /** An identifier of letters, digits, underscore and dash. */
  record Named(int longest) implements Form {
    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9_-]+");

    @Override
    public String expected() {
      return "1 to %s letters, digits, '_' or '-'".formatted(longest);
    }

    @Override
    public boolean fits(String value) {
      return value.length() <= longest && ALLOWED.matcher(value).matches();
    }

    @Override
    public List<String> ends() {
      return List.of("a", "Z_9-", "x".repeat(longest));
    }

    @Override
    public List<String> beyond() {
      return List.of("x".repeat(longest + 1), "a b", "a/b", "é");
    }
  }

  /** One of a few words. */
  record OneOf(List<String> words) implements Form {
    public static OneOf of(String... words) {
      return new OneOf(List.of(words));
    }

    @Override
    public String expected() {
      return "one of " + String.join(", ", words);
    }

    @Override
    public boolean fits(String value) {
      return words.contains(value);
    }

    @Override
    public List<String> ends() {
      return words;
    }

    @Override
    public List<String> beyond() {
      return List.of(words.get(0) + "x", " " + words.get(0));
    }
  }

  /** A whole number written plainly. */
  record Whole(long least, long most) implements Form {
    private static final Pattern PLAIN = Pattern.compile("0|[1-9][0-9]{0,8}");

    @Override
    public String expected() {
      return "a whole number from %s to %s".formatted(least, most);
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

  /** A share of the canvas. */
  record Share() implements Form {
    private static final Pattern PLAIN = Pattern.compile("[0-9](\\.[0-9]{1,18})?");

    @Override
    public String expected() {
      return "a decimal from 0 to 1";
    }

    @Override
    public boolean fits(String value) {
      return PLAIN.matcher(value).matches() && new BigDecimal(value).compareTo(BigDecimal.ONE) <= 0;
    }

    @Override
    public List<String> ends() {
      return List.of("0", "1", "0.0000", "1.0", "0.3333");
    }

    @Override
    public List<String> beyond() {
      return List.of("-0.1", "1.0001", "half", "1e-1");
    }
  }

  /** An RTMP URL with a host, an AppName and a StreamName. */
  record Rtmp(int longest) implements Form {
    private static final Pattern WHOLE =
        Pattern.compile("rtmp://[^/?\\s]+/[^/?\\s]+/[^?\\s]+(\\?\\S*)?");

    @Override
    public String expected() {
      return "an rtmp:// URL with AppName and StreamName of at most %s characters"
          .formatted(longest);
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

  /** Any text up to a length. */
  record Free(int longest) implements Form {
    @Override
    public String expected() {
      return "at most %s characters".formatted(longest);
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

  /** Parameters of its own, or a list of such. */
  record Section(boolean repeated) implements Form {
    @Override
    public String expected() {
      return repeated ? "a JSON list of objects" : "a JSON object";
    }

    @Override
    public boolean fits(String value) {
      return false;
    }

    @Override
    public List<String> ends() {
      return List.of();
    }

    @Override
    public List<String> beyond() {
      return List.of("{", "plain words", repeated ? "{}" : "[]");
    }
  }
}

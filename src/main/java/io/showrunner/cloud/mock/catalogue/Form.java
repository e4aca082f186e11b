package io.showrunner.cloud.mock.catalogue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
      return List.of("a", "Z_9-".substring(0, Math.min(4, longest)), "x".repeat(longest));
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

  /** Whatever obeys a rule that only few parameters have. */
  record Ruled(String expected, Predicate<String> rule, List<String> ends, List<String> beyond)
      implements Form {
    @Override
    public boolean fits(String value) {
      return rule.test(value);
    }
  }

  /** A number, with a fraction or without. */
  record Decimal(String least, String most) implements Form {
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,18})?");

    @Override
    public String expected() {
      return "a number from %s to %s".formatted(least, most);
    }

    @Override
    public boolean fits(String value) {
      return PLAIN.matcher(value).matches()
          && new BigDecimal(value).compareTo(new BigDecimal(least)) >= 0
          && new BigDecimal(value).compareTo(new BigDecimal(most)) <= 0;
    }

    @Override
    public List<String> ends() {
      return List.of(least, most);
    }

    @Override
    public List<String> beyond() {
      BigDecimal little = new BigDecimal("0.001");
      return List.of(
          new BigDecimal(least).subtract(little).toPlainString(),
          new BigDecimal(most).add(little).toPlainString(),
          "some");
    }
  }

  /** A whole number that may be written with a fraction of nought, as {@code 10.0}. */
  record Count(long least, long most) implements Form {
    @Override
    public String expected() {
      return new Whole(least, most).expected();
    }

    @Override
    public boolean fits(String value) {
      return new Whole(least, most).fits(value.replaceFirst("\\.0+$", ""));
    }

    @Override
    public List<String> ends() {
      return List.of(Long.toString(least), Long.toString(most), most + ".0");
    }

    @Override
    public List<String> beyond() {
      return new Whole(least, most).beyond();
    }
  }

  /** Width and height of a picture in pixels, one of which may be left open. */
  record Size(int mostASide) implements Form {
    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,4})?x([1-9]\\d{0,4})?");

    @Override
    public String expected() {
      return "WxH, Wx or xH with sides of 1 to %s".formatted(mostASide);
    }

    @Override
    public boolean fits(String value) {
      return WRITTEN.matcher(value).matches()
          && !value.equals("x")
          && Arrays.stream(value.split("x", -1))
              .allMatch(side -> side.isEmpty() || Integer.parseInt(side) <= mostASide);
    }

    @Override
    public List<String> ends() {
      return List.of("1x1", "%1$sx%1$s".formatted(mostASide), mostASide + "x", "x" + mostASide);
    }

    @Override
    public List<String> beyond() {
      int more = mostASide + 1;
      return List.of("x", "0x1", more + "x1", "1x" + more, more + "x", "1*1", "1x1x1");
    }
  }

  /** The address of a stored object. */
  record Stored(String ending) implements Form {
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
          "oss://media/o" + ending, "oss://media/%s".formatted("x/".repeat(500)) + "o" + ending);
    }

    @Override
    public List<String> beyond() {
      return List.of(
          "oss://B/o" + ending,
          "oss://media/",
          "oss://media//o" + ending,
          "http://media/o" + ending);
    }
  }

  /** Text that takes up to so many bytes as UTF-8. */
  record Bytes(int most) implements Form {
    @Override
    public String expected() {
      return "at most %s bytes".formatted(most);
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

  /**
   * A list of plain values: {@code Name.1}, {@code Name.2} and so on in a query, or JSON.
   *
   * @param each what every item must look like
   * @param most how many items it may have; an empty one counts as not given
   */
  record Many(Form each, int most) implements Form {
    @Override
    public String expected() {
      return "a JSON list of up to %s, each %s".formatted(most, each.expected());
    }

    @Override
    public boolean fits(String value) {
      return each.fits(value);
    }

    @Override
    public List<String> ends() {
      return each.ends().stream().flatMap(e -> Stream.of(list(e, 1), list(e, most))).toList();
    }

    @Override
    public List<String> beyond() {
      return Stream.concat(
              Stream.of(list(each.ends().get(0), most + 1), "{}", "plain words"),
              each.beyond().stream().map(value -> list(value, 1)))
          .toList();
    }

    private static String list(String value, int times) {
      return "[" + String.join(",", Collections.nCopies(times, '"' + value + '"')) + "]";
    }
  }

  /** Names with words of the caller's own. */
  record Pairs(int longestName, int longestWord) implements Form {
    @Override
    public String expected() {
      return "a JSON object of texts, names up to %s and values up to %s characters"
          .formatted(longestName, longestWord);
    }

    @Override
    public boolean fits(String value) {
      return value.length() <= longestWord;
    }

    @Override
    public List<String> ends() {
      return List.of(
          "{\"a\":\"b\"}",
          "{\"%s\":\"%s\"}".formatted("n".repeat(longestName), "w".repeat(longestWord)));
    }

    @Override
    public List<String> beyond() {
      return List.of(
          "[]",
          "plain words",
          "{\"a\":{}}",
          "{\"%s\":\"b\"}".formatted("n".repeat(longestName + 1)),
          "{\"a\":\"%s\"}".formatted("w".repeat(longestWord + 1)));
    }
  }

  /** Something no source describes: whatever it is, it is taken and passed over. */
  record Undescribed() implements Form {
    @Override
    public String expected() {
      return "anything";
    }

    @Override
    public boolean fits(String value) {
      return true;
    }

    @Override
    public List<String> ends() {
      return List.of("x", "{}");
    }

    @Override
    public List<String> beyond() {
      return List.of();
    }
  }
}

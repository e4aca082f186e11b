package io.showrunner.cloud.mock.form;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A list of plain values: {@code Name.1}, {@code Name.2} and so on in a query, or JSON.
 *
 * @param each what every item must look like
 * @param most how many items it may have; an empty one counts as not given
 */
public record Many(Form each, int most) implements Form {
  @Override
  public String expected() {
    return String.format(Locale.ROOT, "a JSON list of up to %s, each %s", most, each.expected());
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

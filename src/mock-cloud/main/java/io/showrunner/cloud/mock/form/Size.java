package io.showrunner.cloud.mock.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Width and height of a picture in pixels, one of which may be left open. */
public record Size(int mostASide) implements Form {
  private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,4})?x([1-9]\\d{0,4})?");

  @Override
  public String expected() {
    return String.format(Locale.ROOT, "WxH, Wx or xH with sides of 1 to %s", mostASide);
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
    return List.of(
        "1x1",
        String.format(Locale.ROOT, "%1$sx%1$s", mostASide),
        mostASide + "x",
        "x" + mostASide);
  }

  @Override
  public List<String> beyond() {
    int more = mostASide + 1;
    return List.of("x", "0x1", more + "x1", "1x" + more, more + "x", "1*1", "1x1x1");
  }
}

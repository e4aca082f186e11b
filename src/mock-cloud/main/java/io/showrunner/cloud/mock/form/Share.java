package io.showrunner.cloud.mock.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** A share of the canvas. */
public record Share() implements Form {
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

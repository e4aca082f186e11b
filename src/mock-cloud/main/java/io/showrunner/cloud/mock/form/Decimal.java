package io.showrunner.cloud.mock.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A number, with a fraction or without. */
public record Decimal(String least, String most) implements Form {
  private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,18})?");

  @Override
  public String expected() {
    return String.format(Locale.ROOT, "a number from %s to %s", least, most);
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

package io.showrunner.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * A share of the canvas, exact to the ten-thousandth, so that sums stay exact and the same picture
 * always writes the same digits.
 *
 * @param tenThousandths 0 is none of the canvas, 10000 all of it; a sum may exceed that
 */
public record Fraction(int tenThousandths) implements Comparable<Fraction> {
  /** None of the canvas. */
  public static final Fraction ZERO = new Fraction(0);

  /** All of the canvas. */
  public static final Fraction ONE = new Fraction(10_000);

  /**
   * Reads a decimal such as {@code 0.3333}.
   *
   * @throws IllegalArgumentException if it is no decimal from 0 to 1 with at most four digits after
   *     the point
   */
  public static Fraction of(String decimal) {
    try {
      var value = new BigDecimal(decimal).setScale(4, RoundingMode.UNNECESSARY);
      if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
        throw new ArithmeticException("out of range");
      }
      return new Fraction(value.unscaledValue().intValueExact());
    } catch (NumberFormatException | ArithmeticException e) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected a number from 0 to 1 with at most 4 decimals, but found '%s'.",
              decimal),
          e);
    }
  }

  /** The sum of both. */
  public Fraction plus(Fraction other) {
    return new Fraction(tenThousandths + other.tenThousandths);
  }

  /** As the cloud takes it: a plain decimal such as {@code 0.5} or {@code 1}. */
  public String decimal() {
    var plain = BigDecimal.valueOf(tenThousandths, 4).stripTrailingZeros();
    return plain.toPlainString();
  }

  @Override
  public int compareTo(Fraction other) {
    return Integer.compare(tenThousandths, other.tenThousandths);
  }

  @Override
  public String toString() {
    return decimal();
  }
}

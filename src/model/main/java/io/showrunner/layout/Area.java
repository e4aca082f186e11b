package io.showrunner.layout;

/**
 * A rectangle on the canvas, measured from its top left corner.
 *
 * @param x distance from the left edge
 * @param y distance from the upper edge
 * @param width more than zero
 * @param height more than zero
 */
public record Area(Fraction x, Fraction y, Fraction width, Fraction height) {
  /** The whole canvas. */
  public static final Area WHOLE =
      new Area(Fraction.ZERO, Fraction.ZERO, Fraction.ONE, Fraction.ONE);

  /** Where it ends on the right. */
  public Fraction right() {
    return x.plus(width);
  }

  /** Where it ends below. */
  public Fraction bottom() {
    return y.plus(height);
  }

  /**
   * Whether the two cover a common part that is wider and higher than {@code tolerance}; touching
   * edges do not count.
   */
  public boolean overlaps(Area other, Fraction tolerance) {
    return overlap(x, right(), other.x, other.right()) > tolerance.tenThousandths()
        && overlap(y, bottom(), other.y, other.bottom()) > tolerance.tenThousandths();
  }

  private static int overlap(Fraction from, Fraction to, Fraction otherFrom, Fraction otherTo) {
    return Math.min(to.tenThousandths(), otherTo.tenThousandths())
        - Math.max(from.tenThousandths(), otherFrom.tenThousandths());
  }
}

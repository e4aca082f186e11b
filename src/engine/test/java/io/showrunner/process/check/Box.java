package io.showrunner.process.check;

/** A rectangle of a drawing; a straight line is one without a breadth. */
record Box(double x, double y, double width, double height) {
  static Box of(Element bounds) {
    return new Box(
        number(bounds, "x"),
        number(bounds, "y"),
        number(bounds, "width"),
        number(bounds, "height"));
  }

  /** From one point of an edge to the next. */
  static Box between(Element from, Element to) {
    double x = Math.min(number(from, "x"), number(to, "x"));
    double y = Math.min(number(from, "y"), number(to, "y"));
    return new Box(
        x,
        y,
        Math.max(number(from, "x"), number(to, "x")) - x,
        Math.max(number(from, "y"), number(to, "y")) - y);
  }

  static double number(Element element, String attribute) {
    return Double.parseDouble(element.attribute(attribute).orElseThrow());
  }

  /** Whether the two have so much as a point in common. */
  boolean touches(Box other) {
    return x <= other.x + other.width
        && other.x <= x + width
        && y <= other.y + other.height
        && other.y <= y + height;
  }

  /** What two that touch have in common. */
  Box common(Box other) {
    double left = Math.max(x, other.x);
    double top = Math.max(y, other.y);
    return new Box(
        left,
        top,
        Math.min(x + width, other.x + other.width) - left,
        Math.min(y + height, other.y + other.height) - top);
  }

  boolean holds(Box inner) {
    return x <= inner.x
        && inner.x + inner.width <= x + width
        && y <= inner.y
        && inner.y + inner.height <= y + height;
  }

  boolean isSlanting() {
    return width > 0 && height > 0;
  }

  boolean isPoint() {
    return width == 0 && height == 0;
  }
}

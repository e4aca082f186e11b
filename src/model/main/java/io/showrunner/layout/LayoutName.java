package io.showrunner.layout;

/**
 * What an arrangement of panes is called in the tables.
 *
 * @param value such as {@code side-by-side}
 */
public record LayoutName(String value) implements Comparable<LayoutName> {
  /** Refuses an empty name. */
  public LayoutName {
    if (value.isBlank()) {
      throw new IllegalArgumentException("Expected the name of a layout, but it is empty.");
    }
  }

  @Override
  public int compareTo(LayoutName other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}

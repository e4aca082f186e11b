package io.showrunner.vocabulary;

/**
 * The show as its audience knows it; a room holds one channel.
 *
 * @param value 1 to 64 letters, digits, {@code _} or {@code -}
 */
public record RoomId(String value) implements Comparable<RoomId> {
  /** Refuses anything that could not stand in a URL or a log line as it is. */
  public RoomId {
    Name.checked("a room id", value, 64);
  }

  @Override
  public int compareTo(RoomId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}

package io.showrunner.vocabulary;

/**
 * Anyone in a channel. The vendor publishes no rule for user ids; the pattern of its other ids is
 * assumed, so that an id can stand in a stream name.
 *
 * @param value 1 to 64 letters, digits, {@code _} or {@code -}
 */
public record ParticipantId(String value) implements Comparable<ParticipantId> {
  /** Refuses what could not stand in a stream name. */
  public ParticipantId {
    Name.checked("a user id", value, 64);
  }

  @Override
  public int compareTo(ParticipantId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}

package io.showrunner.vocabulary;

/**
 * The real-time session whose participants see and hear each other.
 *
 * @param value 1 to 64 letters, digits, {@code _} or {@code -} (vendor's StartLiveMPUTask page,
 *     2024-12-05)
 */
public record ChannelId(String value) implements Comparable<ChannelId> {
  /** Refuses what the cloud would refuse. */
  public ChannelId {
    Name.checked("a channel id", value, 64);
  }

  @Override
  public int compareTo(ChannelId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}

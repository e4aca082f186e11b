package io.showrunner.vocabulary;

/**
 * The application at the vendor that rooms belong to.
 *
 * @param value 1 to 64 letters, digits, {@code _} or {@code -} (vendor's StartLiveMPUTask page,
 *     2024-12-05)
 */
public record AppId(String value) {
  /** Refuses what the cloud would refuse. */
  public AppId {
    Name.checked("an application id", value, 64);
  }

  @Override
  public String toString() {
    return value;
  }
}

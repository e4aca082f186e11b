package io.showrunner.cloud.mock.gateway;

import java.time.Duration;
import java.util.Locale;

/**
 * What the vendor's sources leave open about the gateway, or a machine's memory decides.
 *
 * @param unknownKeyStatus of InvalidAccessKeyId.NotFound: 404 in the vendor's list of common
 *     errors, 400 in newer services
 * @param skew by which a request's time may differ from the gateway's, in both directions:
 *     documented 15 min
 * @param mostNonces remembered at once, each in at most 48 bytes; beyond that the oldest minute's
 *     are forgotten
 */
public record GatewaySettings(int unknownKeyStatus, Duration skew, int mostNonces) {
  /**
   * As documented; a million nonces, which is 15 minutes of 1,100 calls a second in 48 MB at most.
   */
  public static final GatewaySettings USUAL =
      new GatewaySettings(404, Duration.ofMinutes(15), 1_000_000);

  /** Refuses what cannot be. */
  public GatewaySettings {
    if (unknownKeyStatus < 400 || unknownKeyStatus > 499) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected a status from 400 to 499 for an unknown key, but %d.",
              unknownKeyStatus));
    }
    if (skew.isNegative() || skew.isZero()) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "Expected a clock skew above zero, but %s.", skew));
    }
    if (mostNonces < 1) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "Expected to remember one nonce at least, but %d.", mostNonces));
    }
  }
}

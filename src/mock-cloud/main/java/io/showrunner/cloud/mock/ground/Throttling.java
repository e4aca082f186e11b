package io.showrunner.cloud.mock.ground;

import java.util.List;
import java.util.Locale;

/**
 * How the gateway refuses a call that is one too many. It has three codes for that, and 400 for all
 * of them (common gateway errors, community copies, undated); which comes when is not said. Newer
 * services answer 429, and the SDKs read both alike.
 *
 * @param code one of {@link #CODES}
 * @param status one of {@link #STATUSES}
 */
public record Throttling(String code, int status) {
  /** The vendor's three codes. */
  public static final List<String> CODES =
      List.of("Throttling", "Throttling.User", "Throttling.Api");

  /** What the vendor's services answer with. */
  public static final List<Integer> STATUSES = List.of(400, 429);

  /** Assumed to be the usual one. */
  public static final Throttling USUAL = new Throttling("Throttling.User", 400);

  /** Refuses what the vendor does not have. */
  public Throttling {
    if (!CODES.contains(code) || !STATUSES.contains(status)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected a code of %s and a status of %s, but %s and %d.",
              CODES,
              STATUSES,
              code,
              status));
    }
  }
}

package io.showrunner.cloud.mock.objects.signing;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Holds what a signature says of time against the clock. Assumed: 15 minutes of skew, and 7 days as
 * the longest life of an address of version 4; neither is on the pages we have.
 */
final class SignedTime {
  private static final Duration SKEW = Duration.ofMinutes(15);
  private static final long LONGEST_LIFE_IN_SECONDS = Duration.ofDays(7).toSeconds();
  private static final DateTimeFormatter COMPACT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

  private SignedTime() {}

  static void check(OssAsk ask, Claim claim, Instant now) {
    if (claim.inAddress()) {
      checkExpiry(ask, claim, now);
    } else {
      checkSkew(signedAt(claim), now);
    }
  }

  private static void checkExpiry(OssAsk ask, Claim claim, Instant now) {
    Instant end;
    if (claim.version() == SignatureVersion.V4) {
      long life = whole(ask.parameter("x-oss-expires").orElse(""));
      if (life < 1 || life > LONGEST_LIFE_IN_SECONDS) {
        throw OssRefusal.invalidArgument(
            String.format(
                Locale.ROOT,
                "x-oss-expires: expected 1 to %s seconds, but found %s.",
                LONGEST_LIFE_IN_SECONDS,
                life));
      }
      Instant start = signedAt(claim);
      if (start.isAfter(now.plus(SKEW))) {
        checkSkew(start, now);
      }
      end = start.plusSeconds(life);
    } else {
      end = Instant.ofEpochSecond(Math.min(whole(claim.stamp()), Instant.MAX.getEpochSecond()));
    }
    if (now.isAfter(end)) {
      throw OssRefusal.accessDenied("Request has expired.");
    }
  }

  private static void checkSkew(Instant signed, Instant now) {
    if (Duration.between(signed, now).abs().compareTo(SKEW) > 0) {
      throw new OssRefusal(
          403,
          "RequestTimeTooSkewed",
          "The difference between the request time and the current time is too large.");
    }
  }

  private static Instant signedAt(Claim claim) {
    try {
      return claim.version() == SignatureVersion.V4
          ? LocalDateTime.parse(claim.stamp(), COMPACT).toInstant(ZoneOffset.UTC)
          : ZonedDateTime.parse(claim.stamp(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    } catch (DateTimeException e) {
      throw OssRefusal.accessDenied(
          String.format(
              Locale.ROOT,
              "Expected a valid date in a signed request, but found '%s'.",
              claim.stamp()));
    }
  }

  private static long whole(String text) {
    if (!text.matches("[0-9]{1,15}")) {
      throw OssRefusal.invalidArgument(
          String.format(
              Locale.ROOT,
              "Expected whole seconds as the expiry of an address, but found '%s'.",
              text));
    }
    return Long.parseLong(text);
  }
}

package io.showrunner.cloud.mock.gateway;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.access.AccessKey;
import io.showrunner.cloud.mock.access.AccessKeys;
import io.showrunner.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Believes a claim or says why not: key, signature, time, nonce, permission, in this order. */
final class Guard {
  private static final Pattern TIMESTAMP =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z");

  private final GatewaySettings settings;
  private final AccessKeys keys;
  private final ShowClock clock;
  private final NonceMemory nonces;

  Guard(GatewaySettings settings, AccessKeys keys, ShowClock clock) {
    this.settings = settings;
    this.keys = keys;
    this.clock = clock;
    this.nonces = new NonceMemory(settings.skew(), settings.mostNonces());
  }

  void check(Claim claim, Product product, String operation) throws Refused {
    AccessKey key = keyOf(claim);
    if (!claim.isSignedWith(key.secret())) {
      throw Refused.mismatch(
          "Specified signature is not matched with our calculation.", claim.whatIsSigned());
    }
    Instant now = clock.now();
    Instant sent = timeOf(claim);
    if (Duration.between(sent, now).abs().compareTo(settings.skew()) > 0) {
      throw new Refused(
          400,
          "InvalidTimeStamp.Expired",
          String.format(
              Locale.ROOT,
              "Expected a time within %d minutes of %s, but %s.",
              settings.skew().toMinutes(),
              now,
              sent));
    }
    if (!nonces.isNew(key.id(), claim.nonce(), sent, now)) {
      throw new Refused(400, "SignatureNonceUsed", "Specified signature nonce was used already.");
    }
    if (!key.allows(operation)) {
      throw Refused.denied(operation, denial(key, product, operation));
    }
  }

  private AccessKey keyOf(Claim claim) throws Refused {
    Optional<AccessKey> key = keys.find(claim.keyId());
    if (key.isEmpty()) {
      throw new Refused(
          settings.unknownKeyStatus(),
          "InvalidAccessKeyId.NotFound",
          "Specified access key is not found.");
    }
    if (!key.get().active()) {
      throw new Refused(400, "InvalidAccessKeyId.Inactive", "Specified access key is disabled.");
    }
    return key.get();
  }

  private static Instant timeOf(Claim claim) throws Refused {
    try {
      if (TIMESTAMP.matcher(claim.timestamp()).matches()) {
        return Instant.parse(claim.timestamp());
      }
    } catch (DateTimeParseException noSuchDay) {
      // Refused below, like anything else that is no time.
    }
    throw new Refused(
        400, "InvalidTimeStamp.Format", "Expected a UTC time as yyyy-MM-ddTHH:mm:ssZ.");
  }

  private static JsonObject denial(AccessKey key, Product product, String operation) {
    return JsonObject.EMPTY
        .with("AuthAction", product.name() + ":" + operation)
        .with("AuthPrincipalDisplayName", key.id())
        .with("NoPermissionType", "ExplicitDeny");
  }
}

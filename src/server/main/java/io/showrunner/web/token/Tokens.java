package io.showrunner.web.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.showrunner.vocabulary.ParticipantId;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;

/**
 * Bearer tokens: JWT signed with HS256. The claim {@code sub} names a user, {@code role} is {@code
 * user} or {@code operator}, {@code aud} is {@code showrunner}, and {@code exp} must be there.
 * Whoever has the secret makes them: this server, or the operator's own backend.
 */
public final class Tokens {
  /** The shortest secret, in bytes: as many as the signature has (RFC 7518, section 3.2). */
  public static final int SHORTEST_SECRET = 32;

  /** The longest a token may be good for, from the moment it is shown. */
  public static final Duration LONGEST = Duration.ofDays(30);

  private static final String AUDIENCE = "showrunner";
  private static final String ROLE = "role";
  private static final String OPERATOR = "operator";
  private static final String USER = "user";

  private final MACSigner signer;
  private final MACVerifier verifier;

  /**
   * Tokens of this secret.
   *
   * @throws IllegalArgumentException if it is too short
   */
  public Tokens(String secret) {
    byte[] key = secret.getBytes(StandardCharsets.UTF_8);
    try {
      signer = new MACSigner(key);
      verifier = new MACVerifier(key);
    } catch (JOSEException tooShort) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected a token secret of at least %d characters, but found %d.",
              SHORTEST_SECRET,
              secret.length()),
          tooShort);
    }
  }

  /** A token for somebody. */
  public String issue(Caller caller, Instant now, Instant expires) {
    var claims =
        new JWTClaimsSet.Builder()
            .audience(AUDIENCE)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(expires))
            .claim(ROLE, caller instanceof Caller.Operator ? OPERATOR : USER);
    caller.user().ifPresent(user -> claims.subject(user.value()));
    var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims.build());
    try {
      token.sign(signer);
    } catch (JOSEException e) {
      throw new IllegalStateException("Every JDK has HMAC with SHA-256.", e);
    }
    return token.serialize();
  }

  /** Whose token this is; nobody's if it is forged, of another kind, or has expired. */
  public Optional<Caller> read(String text, Instant now) {
    try {
      SignedJWT token = SignedJWT.parse(text);
      if (!JWSAlgorithm.HS256.equals(token.getHeader().getAlgorithm()) || !token.verify(verifier)) {
        return Optional.empty();
      }
      JWTClaimsSet claims = token.getJWTClaimsSet();
      return isGood(claims, now) ? caller(claims) : Optional.empty();
    } catch (ParseException | JOSEException | IllegalStateException | IllegalArgumentException no) {
      return Optional.empty();
    }
  }

  private static boolean isGood(JWTClaimsSet claims, Instant now) {
    Date expires = claims.getExpirationTime();
    Date from = claims.getNotBeforeTime();
    return expires != null
        && now.isBefore(expires.toInstant())
        && !now.plus(LONGEST).isBefore(expires.toInstant())
        && (from == null || !now.isBefore(from.toInstant()))
        && claims.getAudience().contains(AUDIENCE);
  }

  private static Optional<Caller> caller(JWTClaimsSet claims) throws ParseException {
    String role = claims.getStringClaim(ROLE);
    String subject = claims.getSubject();
    if (OPERATOR.equals(role)) {
      return Optional.of(new Caller.Operator());
    }
    return USER.equals(role) && subject != null
        ? Optional.of(new Caller.User(new ParticipantId(subject)))
        : Optional.empty();
  }
}

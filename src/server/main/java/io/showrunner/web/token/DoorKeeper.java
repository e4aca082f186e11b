package io.showrunner.web.token;

import io.showrunner.http.HttpAsk;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** Knows who asks by the header Authorization: a bearer token, or the operator's password. */
public final class DoorKeeper {
  private static final String BEARER = "bearer ";
  private static final String BASIC = "basic ";
  private static final String OPERATOR = "operator:";

  private final Tokens tokens;
  private final Password operator;

  /** One who knows these tokens and this password. */
  public DoorKeeper(Tokens tokens, Password operator) {
    this.tokens = tokens;
    this.operator = operator;
  }

  /** Who asks, if the request says so and can be believed. */
  public Optional<Caller> caller(HttpAsk ask, Instant now) {
    String header = ask.header("authorization").orElse("").strip();
    if (header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return tokens.read(header.substring(BEARER.length()).strip(), now);
    } else if (header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      return basic(header.substring(BASIC.length()).strip());
    }
    return Optional.empty();
  }

  private Optional<Caller> basic(String encoded) {
    String text;
    try {
      text = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
    return text.startsWith(OPERATOR) && operator.is(text.substring(OPERATOR.length()))
        ? Optional.of(new Caller.Operator())
        : Optional.empty();
  }
}

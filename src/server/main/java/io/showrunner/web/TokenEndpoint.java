package io.showrunner.web;

import io.showrunner.clock.ShowClock;
import io.showrunner.http.HttpReply;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.web.token.Caller;
import io.showrunner.web.token.Tokens;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Tokens for users, given out by the operator, whose own backend knows who is who. */
final class TokenEndpoint {
  private final Tokens tokens;
  private final Duration usual;
  private final ShowClock clock;

  TokenEndpoint(Tokens tokens, Duration usual, ShowClock clock) {
    this.tokens = tokens;
    this.usual = usual;
    this.clock = clock;
  }

  List<Endpoint> all() {
    return List.of(new Endpoint("POST", "/api/tokens", Right.OPERATOR, this::issue));
  }

  private HttpReply issue(Asked asked) {
    Fields fields = Fields.of(asked.http(), "user", "validFor");
    Caller user = new Caller.User(fields.needed("user", ParticipantId::new));
    Duration life = fields.given("validFor", TokenEndpoint::life).orElse(usual);
    Instant now = clock.now();
    Instant expires = now.plus(life);
    return Replies.json(
        201,
        JsonObject.EMPTY
            .with("token", tokens.issue(user, now, expires))
            .with("user", user.user().orElseThrow().value())
            .with("expires", expires.toString()));
  }

  private static Duration life(String text) {
    Duration life;
    try {
      life = Duration.parse(text);
    } catch (DateTimeException other) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "Expected a duration such as PT12H or P7D, but found '%s'.", text),
          other);
    }
    if (life.isNegative() || life.isZero()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "Expected a duration longer than nothing, but found %s.", text));
    } else if (life.compareTo(Tokens.LONGEST) > 0) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "Expected a duration up to %s, but found %s.", Tokens.LONGEST, text));
    }
    return life;
  }
}

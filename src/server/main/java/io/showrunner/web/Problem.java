package io.showrunner.web;

import io.showrunner.http.HttpAsk;
import io.showrunner.http.HttpReply;
import io.showrunner.json.JsonObject;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A request that cannot be granted, and why. Carries no stack trace: nothing is broken. */
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final transient Map<String, String> headers;

  private Problem(int status, String code, String message, Map<String, String> headers) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }

  Problem(int status, String code, String message) {
    this(status, code, message, Map.of());
  }

  /** Whether there is nothing at the address that was asked for. */
  boolean isNotFound() {
    return status == 404;
  }

  static Problem badRequest(String message) {
    return new Problem(400, "BadRequest", message);
  }

  static Problem unauthorized(HttpAsk ask) {
    String given = ask.header("authorization").orElse("").strip().toLowerCase(Locale.ROOT);
    String found = "there is neither";
    if (given.startsWith("basic")) {
      found = "user or password is another";
    } else if (given.startsWith("bearer")) {
      found = "the token is not signed here, or is over";
    }
    return new Problem(
        401,
        "Unauthorized",
        String.format(
            Locale.ROOT,
            "Expected a bearer token, or user 'operator' with the operator's password (Basic), but"
                + " %s.",
            found),
        Map.of(
            "WWW-Authenticate",
            "Bearer realm=\"showrunner\", Basic realm=\"showrunner\", charset=\"UTF-8\""));
  }

  static Problem forbidden(String message) {
    return new Problem(403, "Forbidden", message);
  }

  static Problem notFound(String message) {
    return new Problem(404, "NotFound", message);
  }

  static Problem methodNotAllowed(String allowed, String found) {
    return new Problem(
        405,
        "MethodNotAllowed",
        String.format(Locale.ROOT, "Expected %s, but found %s.", allowed, found),
        Map.of("Allow", allowed));
  }

  static Problem conflict(String message) {
    return new Problem(409, "Conflict", message);
  }

  /** Told with the whole seconds after which it may be asked again. */
  static Problem tooMany(Duration wait) {
    long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    return new Problem(
        429,
        "TooManyRequests",
        "Expected fewer requests of this user. Try again in " + seconds + " s.",
        Map.of("Retry-After", Long.toString(seconds)));
  }

  /** What it is answered with. */
  HttpReply reply() {
    return reply(status, code, String.valueOf(getMessage()), headers);
  }

  static HttpReply reply(int status, String code, String message, Map<String, String> headers) {
    var all = new TreeMap<String, String>(headers);
    all.putAll(Replies.HEADERS);
    String body = JsonObject.EMPTY.with("code", code).with("message", message).write() + "\n";
    return new HttpReply(status, all, io.showrunner.http.Body.of(body));
  }
}

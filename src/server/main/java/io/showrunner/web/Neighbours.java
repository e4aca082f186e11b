package io.showrunner.web;

import io.showrunner.http.Body;
import io.showrunner.http.HttpAsk;
import io.showrunner.http.HttpReply;
import io.showrunner.http.HttpSite;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lets pages from other origins ask in a browser, as far as the settings name them (CORS). Of
 * others a browser keeps the answers to itself, and with the operator's password they change
 * nothing.
 */
record Neighbours(List<String> origins, HttpSite site) implements HttpSite {
  private static final Map<String, String> PREFLIGHT =
      Map.of(
          "Access-Control-Allow-Methods", "GET, POST, PUT, DELETE",
          "Access-Control-Allow-Headers", "Authorization, Content-Type, Idempotency-Key",
          "Access-Control-Max-Age", "600");

  @Override
  public HttpReply answer(HttpAsk ask) {
    String origin = ask.header("origin").orElse("");
    boolean welcome = origins.contains(origin);
    if (welcome && ask.method().equals("OPTIONS")) {
      return with(origin, new HttpReply(204, PREFLIGHT, Body.EMPTY));
    }
    if (!welcome && !origin.isEmpty() && isAskedForByTheBrowserAlone(ask, origin)) {
      return Problem.forbidden(
              String.format(
                  Locale.ROOT,
                  "Expected a page of this address or of cors.origins, but one of '%s' asks with"
                      + " the password that the browser remembers.",
                  Quoted.of(origin)))
          .reply();
    }
    HttpReply reply = site.answer(ask);
    return welcome ? with(origin, reply) : reply;
  }

  /**
   * A browser sends a password that it remembers along with whatever any page asks for; a token
   * only the page itself can send. So a page of elsewhere may change nothing with a password.
   */
  private static boolean isAskedForByTheBrowserAlone(HttpAsk ask, String origin) {
    boolean password =
        ask.header("authorization")
            .filter(given -> given.strip().regionMatches(true, 0, "basic", 0, 5))
            .isPresent();
    String own = ask.header("host").orElse("");
    return password
        && !ask.method().matches("GET|HEAD|OPTIONS")
        && !origin.replaceFirst("^https?://", "").equalsIgnoreCase(own);
  }

  private static HttpReply with(String origin, HttpReply reply) {
    var headers = new TreeMap<>(reply.headers());
    headers.put("Access-Control-Allow-Origin", origin);
    headers.put("Access-Control-Expose-Headers", "Location");
    headers.put("Vary", "Origin");
    return new HttpReply(reply.status(), headers, reply.body());
  }
}

package io.showrunner.web;

import io.showrunner.http.Body;
import io.showrunner.http.HttpReply;
import io.showrunner.http.door.Refusal;
import io.showrunner.json.JsonObject;
import java.util.Map;
import java.util.TreeMap;

/** What the API answers: JSON that nobody keeps, for it is another's a moment later. */
public final class Replies {
  static final Map<String, String> HEADERS =
      Map.of(
          "Content-Type", "application/json; charset=utf-8",
          "Cache-Control", "no-store",
          "X-Content-Type-Options", "nosniff");

  private Replies() {}

  static HttpReply json(int status, JsonObject told) {
    return new HttpReply(status, HEADERS, Body.of(told.write() + "\n"));
  }

  static HttpReply created(String at, JsonObject told) {
    var headers = new TreeMap<>(HEADERS);
    headers.put("Location", at);
    return new HttpReply(201, headers, Body.of(told.write() + "\n"));
  }

  /** What the port refuses before anybody sees the request, in the API's words. */
  public static HttpReply refusal(Refusal refusal) {
    return Problem.reply(refusal.status(), refusal.code(), refusal.message(), Map.of());
  }
}

package io.showrunner.cloud.mock.post;

import io.showrunner.cloud.Callback;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A callback with the address it goes to.
 *
 * @param url http or https; may hold a query of its own
 * @param method {@code POST} or {@code GET}
 * @param headers by name
 * @param query decoded fields that go into the URL as well, in order; empty for most
 * @param body empty if there is none
 */
public record Letter(
    Callback.Source source,
    String url,
    String method,
    Map<String, String> headers,
    Map<String, String> query,
    String body) {
  /** Takes copies that keep the order. */
  public Letter {
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
  }

  /** As rooms and tasks tell (CreateEventSub and CreateRtcMPUEventSub pages, 2026-07-15). */
  public static Letter json(
      Callback.Source source, String url, Map<String, String> headers, String body) {
    var all = new LinkedHashMap<>(headers);
    all.put("content-type", "application/json");
    return new Letter(source, url, "POST", all, Map.of(), body);
  }

  /** As the CDN tells of streams (vendor's stream ingest callback page, 2025-01-08). */
  public static Letter query(
      Callback.Source source, String url, Map<String, String> headers, Map<String, String> query) {
    return new Letter(source, url, "GET", headers, query, "");
  }
}

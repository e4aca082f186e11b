package io.showrunner.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request as it came over the wire, nothing decoded.
 *
 * @param method in upper case
 * @param path percent-encoded, from the first slash up to the question mark
 * @param query percent-encoded, without the question mark; empty if there is none
 * @param headers by name in lower case, each with its values in order
 * @param body empty if there is none
 * @param from the address it came from, without a port; empty where it did not come over the net
 */
public record HttpAsk(
    String method,
    String path,
    String query,
    Map<String, List<String>> headers,
    Body body,
    String from) {

  /** Lowers the names of the headers. */
  public HttpAsk {
    var lowered = new TreeMap<String, List<String>>();
    headers.forEach(
        (name, values) -> lowered.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
    headers = lowered;
  }

  /** One that did not come over the net. */
  public HttpAsk(
      String method, String path, String query, Map<String, List<String>> headers, Body body) {
    this(method, path, query, headers, body, "");
  }

  /** The same with this body. */
  public HttpAsk with(Body other) {
    return new HttpAsk(method, path, query, headers, other, from);
  }

  /** A header's first value. */
  public Optional<String> header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream().findFirst();
  }
}

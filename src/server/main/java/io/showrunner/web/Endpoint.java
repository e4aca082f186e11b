package io.showrunner.web;

import io.showrunner.http.HttpReply;
import io.showrunner.http.PercentCoding;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One thing the API does.
 *
 * @param template the path, with names in braces: {@code /api/rooms/{room}}
 * @param right who may
 */
record Endpoint(String method, String template, Right right, Function<Asked, HttpReply> does) {

  /** The named parts of a path, decoded, if it is one of this endpoint's. */
  Optional<Map<String, String>> names(String path) {
    String[] wanted = template.split("/", -1);
    String[] found = path.split("/", -1);
    if (wanted.length != found.length) {
      return Optional.empty();
    }
    var names = new HashMap<String, String>();
    for (int at = 0; at < wanted.length; at++) {
      if (wanted[at].startsWith("{")) {
        names.put(
            wanted[at].substring(1, wanted[at].length() - 1), PercentCoding.decoded(found[at]));
      } else if (!wanted[at].equals(found[at])) {
        return Optional.empty();
      }
    }
    return Optional.of(names);
  }
}

package io.showrunner.cloud.mock.cdn;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a task pushes, taken apart.
 *
 * @param host in lower case, without port
 * @param query without the question mark; empty if there is none
 */
record Target(String host, String appName, String stream, String query) {
  private static final Pattern PARTS =
      Pattern.compile("rtmp://([^/?]+)/([^/?]+)/([^?]+)(?:\\?(.*))?", Pattern.DOTALL);

  /** Takes anything that has the form of a target. */
  static Target of(String url) {
    Matcher parts = PARTS.matcher(url);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "Expected an RTMP URL, but found '%s'.", url));
    }
    String host = parts.group(1).replaceFirst(":.*", "").toLowerCase(Locale.ROOT);
    String query = parts.group(4);
    return new Target(host, parts.group(2), parts.group(3), query == null ? "" : query);
  }

  /** What the signature is about. */
  String path() {
    return "/" + appName + "/" + stream;
  }

  /** The signature; empty if there is none. */
  String authKey() {
    return authKey(query);
  }

  /** The signature in a query; empty if there is none. */
  static String authKey(String query) {
    for (String field : query.split("&", -1)) {
      if (field.startsWith("auth_key=")) {
        return field.substring("auth_key=".length());
      }
    }
    return "";
  }
}

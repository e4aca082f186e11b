package io.showrunner.cloud.mock.cdn;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a task pushes, taken apart.
 *
 * @param query without the question mark; empty if there is none
 */
public record Target(String host, String appName, String stream, String query) {
  private static final Pattern PARTS =
      Pattern.compile("rtmp://([^/?:]+)[^/?]*/([^/?]+)/([^?]+)(?:\\?(.*))?");

  public static Target of(String url) {
    Matcher parts = PARTS.matcher(url);
    if (!parts.matches()) {
      throw new IllegalArgumentException("Expected an RTMP URL, but found '%s'.".formatted(url));
    }
    String query = parts.group(4);
    return new Target(parts.group(1), parts.group(2), parts.group(3), query == null ? "" : query);
  }

  public String path() {
    return "/" + appName + "/" + stream;
  }

  /** The signature; empty if there is none. */
  public String authKey() {
    for (String field : query.split("&", -1)) {
      if (field.startsWith("auth_key=")) {
        return field.substring("auth_key=".length());
      }
    }
    return "";
  }
}

package io.showrunner.http.door;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with a request that Jetty does not take, told by the reason Jetty gives (12.0). */
final class WhatIsWrong {
  private static final Map<Integer, String> BY_STATUS =
      Map.of(
          414, "The address is longer than this port takes.",
          417, "No expectation is met here but 100-continue.",
          431, "The headers are larger than this port takes.",
          505, "HTTP/1.0 and HTTP/1.1 are spoken here, and no other version.");

  /** By how the reason begins. */
  private static final Map<String, String> BY_REASON = new LinkedHashMap<>();

  static {
    BY_REASON.put(
        "Bad Request",
        "The path cannot be read: it has a '%' without two hexadecimal digits, a %00, or more '..'"
            + " than there is before them.");
    BY_REASON.put("No Host", "The header Host is missing.");
    BY_REASON.put("Duplicate Host", "The header Host is there twice.");
    BY_REASON.put("Bad HostPort", "The header Host names no host.");
    BY_REASON.put("Invalid Content-Length", "The header Content-Length is no number of bytes.");
    BY_REASON.put("Bad Transfer-Encoding", "The header Transfer-Encoding does not end in chunked.");
    BY_REASON.put(
        "Illegal character",
        "A character stands in the first line, or in a header, that must not stand there.");
  }

  private WhatIsWrong() {}

  /**
   * In a sentence.
   *
   * @param reason as Jetty gives it, or empty
   */
  static String told(int status, String reason) {
    String known = BY_STATUS.get(status);
    return known != null
        ? known
        : BY_REASON.entrySet().stream()
            .filter(each -> reason.startsWith(each.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(Refusal.BROKEN.message());
  }
}

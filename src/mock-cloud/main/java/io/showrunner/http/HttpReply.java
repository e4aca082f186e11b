package io.showrunner.http;

import java.util.Map;

/**
 * What goes back over the wire.
 *
 * @param status 200 to 599, or 0 for {@linkplain #silence() no answer at all}
 * @param headers by name as they are to be written, without Content-Length
 * @param body empty if there is none
 */
public record HttpReply(int status, Map<String, String> headers, Body body) {
  /** Takes a copy of the headers. */
  public HttpReply {
    headers = Map.copyOf(headers);
  }

  /** Text of this content type. */
  public static HttpReply text(int status, String contentType, String body) {
    return new HttpReply(status, Map.of("Content-Type", contentType), Body.of(body));
  }

  /** The connection is left without an answer, as a cloud that times out leaves it. */
  public static HttpReply silence() {
    return new HttpReply(0, Map.of(), Body.EMPTY);
  }

  /** Whether nothing is to be answered. */
  public boolean isSilence() {
    return status == 0;
  }
}

package io.showrunner.cloud.mock.frontdoor;

import io.showrunner.json.Json;
import java.util.Map;

/**
 * What came back.
 *
 * @param headers by name in lower case
 */
record RawAnswer(int status, Map<String, String> headers, String body) {
  /** Status and the code of a refusal. */
  String verdict() {
    return status + " " + Json.parseObject(body).text("Code").orElse("-");
  }
}

package io.showrunner.cloud.mock.frontdoor;

import io.showrunner.cloud.mock.exchange.HttpReply;
import io.showrunner.json.JsonObject;

/**
 * What the port refuses before anybody behind it sees the request. The vendor publishes nothing
 * about such requests: codes other than InternalError are assumed.
 */
record Refusal(int status, String code, String message) {
  /** No request was counted, so none has a number of its own. */
  private static final String NO_ID = "00000000-0000-0000-0000-000000000000";

  static final Refusal TOO_LARGE =
      new Refusal(413, "RequestEntityTooLarge", "The body is larger than this place takes.");
  static final Refusal TOO_SLOW =
      new Refusal(408, "RequestTimeout", "The request did not arrive in time.");
  static final Refusal BROKEN =
      new Refusal(400, "InvalidRequest", "This is no whole HTTP request.");

  /** The vendor's word for a failure of its own (StartLiveMPUTask page, 2024-12-05). */
  static final Refusal FAILED = new Refusal(500, "InternalError", "InternalError");

  /** Five fields, as the gateway refuses. */
  HttpReply json() {
    String body =
        JsonObject.EMPTY
            .with("RequestId", NO_ID)
            .with("HostId", "live.aliyuncs.com")
            .with("Code", code)
            .with("Message", message)
            .with("Recommend", "")
            .write();
    return HttpReply.text(status, "application/json; charset=utf-8", body);
  }

  /** As the object store refuses. */
  HttpReply xml() {
    String body =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error>"
            + "<Code>%s</Code><Message>%s</Message><RequestId>%s</RequestId></Error>\n"
                .formatted(code, message, NO_ID);
    return HttpReply.text(status, "application/xml", body);
  }
}

package io.showrunner.cloud.mock.frontdoor;

import io.showrunner.http.HttpReply;
import io.showrunner.http.door.Refusal;
import io.showrunner.json.JsonObject;
import java.util.Locale;

/**
 * How the vendor would say what the port refuses before anybody behind it sees the request. The
 * vendor publishes nothing about such requests: codes other than InternalError are assumed.
 */
final class VendorWords {
  /** No request was counted, so none has a number of its own. */
  private static final String NO_ID = "00000000-0000-0000-0000-000000000000";

  private VendorWords() {}

  /** Five fields, as the gateway refuses. */
  static HttpReply json(Refusal refusal) {
    String body =
        JsonObject.EMPTY
            .with("RequestId", NO_ID)
            .with("HostId", "live.aliyuncs.com")
            .with("Code", refusal.code())
            .with("Message", refusal.message())
            .with("Recommend", "")
            .write();
    return HttpReply.text(refusal.status(), "application/json; charset=utf-8", body);
  }

  /** As the object store refuses. */
  static HttpReply xml(Refusal refusal) {
    String body =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error>"
            + String.format(
                Locale.ROOT,
                "<Code>%s</Code><Message>%s</Message><RequestId>%s</RequestId></Error>\n",
                refusal.code(),
                refusal.message(),
                NO_ID);
    return HttpReply.text(refusal.status(), "application/xml", body);
  }
}

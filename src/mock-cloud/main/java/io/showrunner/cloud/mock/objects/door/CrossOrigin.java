package io.showrunner.cloud.mock.objects.door;

import io.showrunner.cloud.mock.objects.signing.OssRefusal;
import io.showrunner.http.Body;
import io.showrunner.http.HttpAsk;
import io.showrunner.http.HttpReply;
import io.showrunner.http.Origins;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What pages in browsers may do, as if every bucket had these rules for cross-origin requests: read
 * from anywhere, so that hls.js plays a signed replay, and write from pages of this machine. A page
 * of somebody else could sign with the keys that everybody knows, and must not change the world.
 * Assumed: rules that the bucket's owner would have set, and the code of a refusal.
 */
final class CrossOrigin {
  private static final Set<String> READING = Set.of("GET", "HEAD");

  /** What a script may see of an answer beside the few headers that every script may. */
  private static final String EXPOSED =
      "Accept-Ranges, Content-Length, Content-Range, Date, ETag, Last-Modified, x-oss-err,"
          + " x-oss-object-type, x-oss-request-id, x-oss-storage-class, x-oss-tagging-count";

  private static final String AN_HOUR = "3600";

  private CrossOrigin() {}

  /** Whether a browser asks what it may do. */
  static boolean isPreflight(HttpAsk http) {
    return http.method().equals("OPTIONS");
  }

  /**
   * Says what it may do; nothing is signed then.
   *
   * @throws OssRefusal if it may not
   */
  static HttpReply preflight(HttpAsk http) {
    String method = http.header("access-control-request-method").orElse("");
    if (http.header("origin").isEmpty() || method.isEmpty()) {
      throw OssRefusal.invalidArgument(
          "Expected Origin and Access-Control-Request-Method of an OPTIONS, but found not both.");
    }
    check(http, method);
    var headers = new LinkedHashMap<String, String>();
    headers.put("Access-Control-Allow-Methods", "GET, HEAD, PUT, POST, DELETE");
    http.header("access-control-request-headers")
        .ifPresent(wanted -> headers.put("Access-Control-Allow-Headers", wanted));
    headers.put("Access-Control-Max-Age", AN_HOUR);
    return new HttpReply(200, headers, Body.EMPTY);
  }

  /**
   * Refuses a page of somebody else that would change something.
   *
   * @throws OssRefusal if it does
   */
  static void check(HttpAsk http) {
    check(http, http.method());
  }

  /** What goes with every answer to a page of another origin, be it a refusal. */
  static Map<String, String> headers(HttpAsk http) {
    return http.header("origin").isEmpty()
        ? Map.of()
        : Map.of("Access-Control-Allow-Origin", "*", "Access-Control-Expose-Headers", EXPOSED);
  }

  private static void check(HttpAsk http, String method) {
    if (!READING.contains(method) && Origins.isForeign(http)) {
      throw new OssRefusal(
          403,
          "AccessForbidden",
          String.format(
              Locale.ROOT,
              "CORSResponse: pages of other machines may read here, but not %s.",
              method));
    }
  }
}

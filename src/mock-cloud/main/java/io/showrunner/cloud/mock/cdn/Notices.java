package io.showrunner.cloud.mock.cdn;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.Callback;
import io.showrunner.cloud.CallbackSignature;
import io.showrunner.cloud.mock.post.CallbackReceiver;
import io.showrunner.cloud.mock.post.Letter;
import io.showrunner.cloud.mock.post.Postman;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes what the CDN tells of a stream: everything in the query (vendor's stream ingest callback
 * page, 2025-01-08), signed with the ingest domain's name (callback authentication page,
 * 2026-06-30). Assumed: the publisher's address and the node.
 */
final class Notices {
  /** The publisher's address. */
  static final String PUBLISHER = "192.0.2.10";

  private final ShowClock clock;
  private final Postman postman;
  private final NotifyLog log = new NotifyLog();

  Notices(ShowClock clock, Postman postman) {
    this.clock = clock;
    this.postman = postman;
  }

  /**
   * Tells of a stream, unless the configuration has it that nobody hears.
   *
   * @param action {@code publish} or {@code publish_done}
   * @param size height and width; only in the first callback
   */
  void tell(String action, Target target, NotifyConfig config, Map<String, String> size) {
    if (!config.told()) {
      return;
    }
    Map<String, String> query = new LinkedHashMap<>();
    query.put("action", action);
    query.put("app", target.host());
    query.put("appname", target.appName());
    query.put("id", target.stream());
    query.put("ip", PUBLISHER);
    query.put("node", "cn-mock-1");
    query.put("time", seconds());
    query.put("usrargs", target.query());
    query.putAll(size);
    postman.send(Duration.ZERO, () -> letter(CallbackReceiver.ADDRESS, config, query), log::note);
    config
        .url()
        .ifPresent(url -> postman.post(Duration.ZERO, () -> letter(url, config, query), log::note));
  }

  /** What was sent to an address, and what came of it. */
  NotifyLog log() {
    return log;
  }

  private Letter letter(String url, NotifyConfig config, Map<String, String> query) {
    return Letter.query(Callback.Source.CDN, url, headers(config), query);
  }

  private Map<String, String> headers(NotifyConfig config) {
    Map<String, String> headers = new LinkedHashMap<>();
    if (config.signed()) {
      String now = seconds();
      headers.put(CallbackSignature.TIMESTAMP_HEADER, now);
      headers.put(
          CallbackSignature.SIGNATURE_HEADER,
          CallbackSignature.of(config.domain(), now, config.key()));
    }
    return headers;
  }

  private String seconds() {
    return Long.toString(clock.now().getEpochSecond());
  }
}

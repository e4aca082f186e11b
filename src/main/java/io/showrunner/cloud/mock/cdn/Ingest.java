package io.showrunner.cloud.mock.cdn;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.Callback;
import io.showrunner.cloud.CallbackSignature;
import io.showrunner.cloud.UrlSignature;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.post.Postman;
import io.showrunner.cloud.mock.task.RelayTask;
import io.showrunner.json.JsonObject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One stream arriving at the CDN. Publish is told two seconds after media began if it still flows
 * then; ten seconds without media cut it, and publish_done follows (vendor's stream ingest callback
 * page, 2025-01-08). Assumed: the publisher's address and the node; that a pause before the publish
 * begins the two seconds anew; that a target with a wrong signature is cut at once and tells
 * nothing.
 */
public final class Ingest {
  private final Target target;
  private final RelayTask task;
  private final ShowClock clock;
  private final MockSettings settings;
  private final Postman postman;
  private boolean announced;
  private boolean sizeTold;
  private boolean flowing;
  private ShowClock.@Nullable Alarm alarm;

  public Ingest(
      Target target, RelayTask task, ShowClock clock, MockSettings settings, Postman postman) {
    this.target = target;
    this.task = task;
    this.clock = clock;
    this.settings = settings;
    this.postman = postman;
  }

  public void look(boolean nowFlowing) {
    if (nowFlowing == flowing) {
      return;
    }
    flowing = nowFlowing;
    callOff();
    if (flowing && !announced && isLetIn()) {
      wake(settings.times().publish(), this::announce);
    } else if (!flowing && announced) {
      wake(settings.times().silence(), this::cease);
    }
  }

  /** The task is over, or pushes elsewhere. */
  public void end() {
    callOff();
    cease();
  }

  private void announce() {
    announced = true;
    tell("publish");
  }

  private void cease() {
    if (announced) {
      announced = false;
      tell("publish_done");
    }
  }

  private boolean isLetIn() {
    var domain = settings.domain();
    return target.host().equals(domain.name())
        && UrlSignature.holds(
            target.path(), target.authKey(), domain.urlKey(), clock.now(), domain.urlValidity());
  }

  private void tell(String action) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("action", action);
    query.put("app", target.host());
    query.put("appname", target.appName());
    query.put("id", target.stream());
    query.put("ip", "192.0.2.10");
    query.put("node", "cn-mock-1");
    query.put("time", seconds());
    query.put("usrargs", target.query());
    if (!sizeTold && !task.parameters().audioOnly()) {
      sizeTold = true;
      query.put("height", size("VideoHeight", settings.camera().height()));
      query.put("width", size("VideoWidth", settings.camera().width()));
    }
    postman.send(Duration.ZERO, () -> new Callback(Callback.Source.CDN, headers(), query, ""));
  }

  private Map<String, String> headers() {
    String now = seconds();
    var domain = settings.domain();
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(CallbackSignature.TIMESTAMP_HEADER, now);
    headers.put(
        CallbackSignature.SIGNATURE_HEADER,
        CallbackSignature.of(domain.name(), now, domain.notifyKey()));
    return headers;
  }

  private String size(String name, int ofCamera) {
    return task.parameters()
        .section("TranscodeParams.EncodeParams")
        .orElse(JsonObject.EMPTY)
        .text(name)
        .orElse(Integer.toString(ofCamera));
  }

  private String seconds() {
    return Long.toString(clock.now().getEpochSecond());
  }

  private void wake(Duration after, Runnable action) {
    alarm = clock.wakeAt(clock.now().plus(after), action);
  }

  private void callOff() {
    if (alarm != null) {
      alarm.cancel();
      alarm = null;
    }
  }
}

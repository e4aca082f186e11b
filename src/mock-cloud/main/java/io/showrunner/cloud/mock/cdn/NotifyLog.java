package io.showrunner.cloud.mock.cdn;

import io.showrunner.cloud.mock.catalogue.Page;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.post.Attempt;
import io.showrunner.cloud.mock.post.Losses;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The stream callbacks that were sent to an address, for seven days
 * (DescribeLiveStreamsNotifyRecords, SDK live20161101 3.0.0; names of fields from SDK
 * aliyun-java-sdk-live 3.9.76). Assumed: every attempt is a record, the oldest first; NotifyContent
 * and NotifyHeader are JSON text, NotifyResponse the status, NotifyResult success or fail, which
 * Status asks for. Ours: no more than the last 10 000. For many threads.
 */
final class NotifyLog {
  private static final Duration KEPT = Duration.ofDays(7);
  private static final int MOST = 10_000;
  private final Deque<Attempt> attempts = new ArrayDeque<>();

  synchronized void note(Attempt attempt) {
    attempts.addLast(attempt);
    if (attempts.size() > MOST) {
      attempts.removeFirst();
    }
  }

  /** One page of what was asked for. */
  synchronized JsonObject answer(JsonObject request, Instant now, MockSettings settings) {
    List<Attempt> found =
        attempts.stream()
            .filter(attempt -> !attempt.at().isBefore(now.minus(KEPT)))
            .filter(attempt -> isAskedFor(attempt, request))
            .toList();
    found = Losses.in(found, attempt -> attempt, settings);
    Page page = Page.of(request, "PageNumber", "PageSize");
    List<JsonObject> shown = page.of(found).stream().map(NotifyLog::described).toList();
    return JsonObject.EMPTY
        .with("TotalNum", found.size())
        .with("TotalPage", page.among(found.size()))
        .with("PageNum", page.number())
        .with("PageSize", page.size())
        .with("NotifyRecordsInfo", JsonObject.EMPTY.with("LiveStreamNotifyRecordsInfo", shown));
  }

  private static boolean isAskedFor(Attempt attempt, JsonObject request) {
    Map<String, String> told = attempt.letter().query();
    return request.text("AppName").filter(app -> !app.equals(told.get("appname"))).isEmpty()
        && request.text("StreamName").filter(name -> !name.equals(told.get("id"))).isEmpty()
        && request.text("Status").filter(status -> !status.equals(result(attempt))).isEmpty()
        && moment(request, "StartTime").filter(attempt.at()::isBefore).isEmpty()
        && moment(request, "EndTime").filter(end -> !attempt.at().isBefore(end)).isEmpty();
  }

  private static Optional<Instant> moment(JsonObject request, String name) {
    return request.text(name).map(Instant::parse);
  }

  private static JsonObject described(Attempt attempt) {
    Map<String, String> told = attempt.letter().query();
    return JsonObject.EMPTY
        .with("DomainName", told.getOrDefault("app", ""))
        .with("AppName", told.getOrDefault("appname", ""))
        .with("StreamName", told.getOrDefault("id", ""))
        .with("NotifyType", told.getOrDefault("action", ""))
        .with("NotifyTime", attempt.at().toString())
        .with("NotifyUrl", attempt.letter().url())
        .with("NotifyContent", text(told))
        .with("NotifyHeader", text(attempt.letter().headers()))
        .with("NotifyResponse", Integer.toString(attempt.status()))
        .with("NotifyResult", result(attempt));
  }

  private static String result(Attempt attempt) {
    return attempt.isTaken() ? "success" : "fail";
  }

  private static String text(Map<String, String> fields) {
    Map<String, Json> written = new LinkedHashMap<>();
    fields.forEach((name, value) -> written.put(name, Json.of(value)));
    return new JsonObject(written).write();
  }
}

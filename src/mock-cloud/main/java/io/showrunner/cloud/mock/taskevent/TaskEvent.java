package io.showrunner.cloud.mock.taskevent;

import io.showrunner.cloud.Callback;
import io.showrunner.cloud.mock.post.Letter;
import io.showrunner.cloud.mock.task.TaskParameters;
import io.showrunner.json.JsonObject;
import java.time.Instant;
import java.util.Map;

/**
 * What happened to a task, of one of its targets (sample of ListRtcMPUEventSubRecord, SDK
 * live20161101 3.0.0). ErrorCode is always 0: no other is published.
 *
 * @param code EventCode
 * @param words ErrorMessage
 */
record TaskEvent(TaskParameters task, String target, int code, String words, Instant happened) {
  Letter letter(String url, String subscription, String message, Instant now) {
    JsonObject payload =
        JsonObject.EMPTY
            .with("DstUrl", target)
            .with("EventTs", happened.toEpochMilli())
            .with("EventCode", code)
            .with("ErrorCode", 0)
            .with("ErrorMessage", words);
    JsonObject body =
        JsonObject.EMPTY
            .with("EventType", 1)
            .with("MsgId", message)
            .with("AppId", task.app().value())
            .with("SubId", subscription)
            .with("TaskId", task.task().value())
            .with("CallbackTs", now.toEpochMilli())
            .with("Payload", payload);
    var headers = Map.of("Ali-Rtc-Timestamp", Long.toString(now.getEpochSecond()));
    return Letter.json(Callback.Source.TASK, url, headers, body.write());
  }
}

package io.showrunner.cloud;

import io.showrunner.broadcast.RelayEnd;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.TaskId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads what the relay says of itself (CreateRtcMPUEventSub page, 2026-07-15; sample of
 * ListRtcMPUEventSubRecord, SDK live20161101 3.0.0). It has no documented signature, so it is a
 * hint and no more.
 *
 * <p>Assumed: that a task ended by other hands than ours is told with EventType 1 and the numbers
 * of the older product's GetMPUTaskStatus (2021-07-20): 3 stopped by user, 4 channel stopped, 5 CDN
 * network problem, 6 bad live URL. Only 1, running, is evidenced; that, 2 (stopped) and all others
 * are no news.
 */
final class TaskReport {
  private TaskReport() {}

  static List<News> news(JsonObject envelope) {
    TaskId task =
        EntryFields.id(envelope, "TaskId")
            .map(id -> EntryFields.checked(() -> new TaskId(id)))
            .orElseThrow(() -> new CallbackRefused("Expected the text 'TaskId', but found none."));
    JsonObject payload =
        envelope
            .object("Payload")
            .orElseThrow(
                () -> new CallbackRefused("Expected an object 'Payload', but found none."));
    long code = EntryFields.number(payload, "EventCode").orElse(0L);
    return end(EntryFields.number(envelope, "EventType").orElse(0L), code).stream()
        .map(
            how ->
                new News(
                    new News.Address.OfTask(task),
                    String.format(
                        Locale.ROOT,
                        "task/%s/%s/%s",
                        task,
                        code,
                        EntryFields.number(payload, "EventTs").orElse(0L)),
                    new RoomEvent.RelayEndHinted(how)))
        .toList();
  }

  private static Optional<RelayEnd> end(long type, long code) {
    if (type != 1) {
      return Optional.empty();
    } else if (code == 3) {
      return Optional.of(RelayEnd.STOPPED_AT_CONSOLE);
    } else if (code == 4) {
      return Optional.of(RelayEnd.CHANNEL_CLOSED);
    } else if (code == 5) {
      return Optional.of(RelayEnd.PUSH_FAILED);
    }
    return code == 6 ? Optional.of(RelayEnd.BAD_URL) : Optional.empty();
  }
}

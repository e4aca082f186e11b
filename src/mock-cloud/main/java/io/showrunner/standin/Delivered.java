package io.showrunner.standin;

import io.showrunner.cloud.mock.courier.HttpCourier;
import io.showrunner.cloud.mock.post.Letter;
import io.showrunner.json.Json;
import io.showrunner.json.JsonFault;
import io.showrunner.json.JsonObject;
import io.showrunner.record.CallbackVerdict;
import io.showrunner.record.Records;
import io.showrunner.vocabulary.ParticipantId;
import java.util.Optional;

/**
 * A callback that was brought to a subscriber's address, and what came of it.
 *
 * @param status the HTTP status answered, 0 if nobody answered in time, or {@link
 *     HttpCourier#NOT_CALLED}
 */
record Delivered(Letter letter, int status) {
  JsonObject record(Records now) {
    JsonObject told = event();
    return now.callback(
            null,
            letter.source(),
            name(told),
            told.text("UserId").map(ParticipantId::new).orElse(null),
            status == 200 ? CallbackVerdict.ACCEPTED : CallbackVerdict.REFUSED,
            status == 200 ? null : reason())
        .with("url", letter.url());
  }

  private String reason() {
    return switch (status) {
      case HttpCourier.NOT_CALLED ->
          "not called: it is not of this machine, see --callbacks-to-anywhere";
      case 0 -> "nobody answered";
      default -> "answered with " + status;
    };
  }

  private String name(JsonObject told) {
    return switch (letter.source()) {
      case CDN -> letter.query().getOrDefault("action", "?");
      case ROOM -> told.text("EventTag").orElse("?");
      case TASK -> "EventCode " + told.whole("EventCode").orElse(0L);
    };
  }

  /** What a room or a task tells, taken out of its envelope; empty if there is none. */
  private JsonObject event() {
    Optional<JsonObject> body = body();
    Optional<JsonObject> content =
        body.flatMap(b -> b.items("Contents").stream().findFirst())
            .filter(JsonObject.class::isInstance)
            .map(JsonObject.class::cast);
    return content
        .flatMap(c -> c.text("Event").flatMap(c::object))
        .or(() -> body.flatMap(b -> b.object("Payload")))
        .orElse(JsonObject.EMPTY);
  }

  private Optional<JsonObject> body() {
    try {
      return letter.body().isEmpty()
          ? Optional.empty()
          : Optional.of(Json.parseObject(letter.body()));
    } catch (JsonFault none) {
      return Optional.empty();
    }
  }
}

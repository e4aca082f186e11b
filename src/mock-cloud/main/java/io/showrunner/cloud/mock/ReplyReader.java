package io.showrunner.cloud.mock;

import io.showrunner.cloud.Answer;
import io.showrunner.cloud.CloudUnreachable;
import io.showrunner.cloud.Refusals;
import io.showrunner.json.JsonObject;
import java.util.Optional;

/** Understands the vendor's words as the engine's port to the cloud has them. */
final class ReplyReader {
  private ReplyReader() {}

  static Answer answer(Reply reply) {
    if (reply.isDone()) {
      return new Answer.Done(reply.status(), reply.text("RequestId"));
    } else if (reply.isNone()) {
      return new Answer.Unknown(Answer.Unknown.NO_ANSWER);
    }
    String code = reply.text("Code");
    String message = reply.text("Message");
    return new Answer.Refused(reply.status(), code, message, Refusals.meaning(code, message));
  }

  static Optional<JsonObject> task(Reply reply) {
    return body(reply).items("MPUTasks").stream().findFirst().map(JsonObject.class::cast);
  }

  /** What is told if it was done. */
  static JsonObject body(Reply reply) {
    if (reply.isNone()) {
      throw new CloudUnreachable(Answer.Unknown.NO_ANSWER);
    } else if (!reply.isDone()) {
      throw new CloudUnreachable(reply.text("Code") + ": " + reply.text("Message"));
    }
    return reply.body();
  }
}

package io.showrunner.wording;

import io.showrunner.cloud.Answer;
import io.showrunner.cloud.Refusals;
import io.showrunner.json.JsonObject;
import java.util.Locale;

/** What the cloud answered to a call, and what that means. */
public final class AnswerWords {
  private AnswerWords() {}

  /** The answer as it came: a status, with code and message if it was refused. */
  public static String answer(JsonObject call) {
    long status = call.whole("status").orElse(0L);
    String code = call.text("code").orElse("");
    String message = call.text("message").orElse("");
    if (status == 0) {
      boolean plain = message.isEmpty() || message.equals(Answer.Unknown.NO_ANSWER);
      return "no answer" + (plain ? "" : ": " + message);
    }
    return code.isEmpty()
        ? "" + status
        : String.format(Locale.ROOT, "%d %s: %s", status, code, message);
  }

  /** Whether it was done as asked. */
  public static boolean isDone(JsonObject call) {
    return call.whole("status").orElse(0L) != 0 && call.text("code").orElse("").isEmpty();
  }

  /** Whether the answer is that the task exists. */
  public static boolean isThereAlready(JsonObject call) {
    return Refusals.meaning(call.text("code").orElse(""), call.text("message").orElse(""))
        == Answer.Meaning.TASK_EXISTS;
  }

  /** What it means for what was asked. */
  public static String meaning(JsonObject call) {
    if (call.whole("status").orElse(0L) == 0) {
      return "whether it was done is not known";
    }
    String code = call.text("code").orElse("");
    if (code.isEmpty()) {
      return "it is done";
    }
    boolean stop = call.text("operation").filter("StopLiveMPUTask"::equals).isPresent();
    return switch (Refusals.meaning(code, call.text("message").orElse(""))) {
      case TASK_EXISTS -> "the task runs already";
      case TASK_NOT_FOUND -> stop ? "it has ended already, as was wanted" : "the task is gone";
      case CHANNEL_MISSING -> "nobody is in the channel";
      case URL_IN_USE -> "the address still rests after a stop, as it must for 10 s";
      case QUOTA_FULL -> "the quota is full";
      case NOBODY_THERE -> "nobody is there to hear it";
      case CALL_MISSING -> "no call across channels joins the two rooms";
      case THROTTLED -> "too many calls";
      case CLOUD_TROUBLE -> "the cloud is in trouble, and whether it was done is not known";
      case WRONG -> "it would be refused again";
    };
  }
}

package io.showrunner.director;

import io.showrunner.cloud.Answer;
import io.showrunner.cloud.Answer.Meaning;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.TaskId;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Notices when calls begin to fail for more than one command's own reasons, and when they are
 * answered again. Tells its witness of it when it begins, once a minute while it lasts and when it
 * is over; a cloud that fails now and then is told of once a minute as well.
 */
final class Outages implements Witness {
  private static final Duration BETWEEN = Duration.ofMinutes(1);

  /** Codes that blame who asks and not what is asked (ApsaraVideo Live's common errors). */
  private static final Pattern OUR_FAULT =
      Pattern.compile(
          ".*(AccessKey|Signature|Forbidden|Permission|SecurityToken|NotEnabled|Auth).*");

  private final Desk desk;
  private final Waiting waiting;
  private final Map<Kind, Lasting> lasting = new EnumMap<>(Kind.class);
  private final Map<Kind, Instant> toldLast = new EnumMap<>(Kind.class);

  /** Calls that fail together. */
  enum Kind {
    RELAYS("Calls about relays"),
    MESSAGES("Messages to people's apps"),
    REPLAYS("Calls about replays"),
    SWEEP("The sweep's looks at the cloud");

    private final String subject;

    Kind(String subject) {
      this.subject = subject;
    }

    private static Kind of(String operation) {
      if (operation.contains("LiveMessage")) {
        return MESSAGES;
      }
      return operation.endsWith("MPUTask") ? RELAYS : REPLAYS;
    }
  }

  /** How many commands of a kind wait. */
  interface Waiting {
    int of(Kind kind);
  }

  /** An outage that is not over; told is whether anybody has heard of it. */
  private record Lasting(Instant since, String operation, String why, boolean told) {}

  Outages(Desk desk, Waiting waiting) {
    this.desk = desk;
    this.waiting = waiting;
  }

  @Override
  public void called(
      RoomId room,
      String operation,
      TaskId task,
      long generation,
      JsonObject request,
      Answer answer) {
    Kind kind = Kind.of(operation);
    trouble(answer).ifPresentOrElse(why -> failed(kind, operation, why), () -> answered(kind));
  }

  /** A call of this kind failed. */
  synchronized void failed(Kind kind, String operation, String why) {
    Instant now = desk.clock().now();
    @Nullable Lasting before = lasting.get(kind);
    Instant since = before == null ? now : before.since();
    boolean due = !now.isBefore(toldLast.getOrDefault(kind, Instant.MIN).plus(BETWEEN));
    var after = new Lasting(since, operation, why, due || (before != null && before.told()));
    lasting.put(kind, after);
    if (due) {
      toldLast.put(kind, now);
      desk.witness().lostTouch(outage(kind, after, now));
    }
  }

  /** A call of this kind was answered. */
  synchronized void answered(Kind kind) {
    @Nullable Lasting before = lasting.remove(kind);
    if (before != null && before.told()) {
      Instant now = desk.clock().now();
      toldLast.put(kind, now);
      desk.witness().backInTouch(outage(kind, before, now));
    }
  }

  private Outage outage(Kind kind, Lasting it, Instant now) {
    return new Outage(
        kind.subject,
        it.operation(),
        it.why(),
        it.since(),
        Duration.between(it.since(), now),
        () -> waiting.of(kind));
  }

  private static Optional<String> trouble(Answer answer) {
    if (answer instanceof Answer.Unknown unknown) {
      return Optional.of(unknown.why());
    }
    return answer instanceof Answer.Refused refused && isTrouble(refused)
        ? Optional.of(
            String.format(
                Locale.ROOT, "%d %s, %s", refused.status(), refused.code(), refused.message()))
        : Optional.empty();
  }

  private static boolean isTrouble(Answer.Refused refused) {
    return refused.meaning() == Meaning.CLOUD_TROUBLE
        || (refused.meaning() == Meaning.WRONG && OUR_FAULT.matcher(refused.code()).matches());
  }
}

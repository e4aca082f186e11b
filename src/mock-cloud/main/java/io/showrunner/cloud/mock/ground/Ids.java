package io.showrunner.cloud.mock.ground;

import io.showrunner.clock.Chance;
import io.showrunner.clock.ShowClock;
import io.showrunner.vocabulary.SessionId;
import java.util.Locale;

/** The cloud's own numbers; each kind draws from chance of its own. */
public final class Ids {
  private final Chance requests;
  private final Chance messages;
  private final Chance sessions;
  private final Chance subscriptions;
  private final Chance letters;
  private final ShowClock clock;
  private long lastMicros;

  /** Numbers drawn from this chance, and a counter that follows this clock. */
  public Ids(Chance chance, ShowClock clock) {
    this.requests = chance.forPurpose("cloud requests");
    this.messages = chance.forPurpose("cloud messages");
    this.sessions = chance.forPurpose("cloud sessions");
    this.subscriptions = chance.forPurpose("cloud subscriptions");
    this.letters = chance.forPurpose("cloud letters");
    this.clock = clock;
  }

  /** A UUID in upper case, as the vendor's request ids are. */
  public String request() {
    return uuid(requests.hexId().toUpperCase(Locale.ROOT));
  }

  /**
   * A subscription's id: {@code Sub-} as in the sample of CreateRtcMPUEventSub's answer (SDK
   * live20161101 3.0.0); that those of rooms look alike is assumed.
   */
  public String subscription() {
    return "Sub-" + subscriptions.hexId();
  }

  /** A message to a subscriber: 32 hexadecimal digits. Other chance than that of messages. */
  public String letter() {
    return letters.hexId();
  }

  /** A message about a task: a UUID in lower case. */
  public String taskLetter() {
    return uuid(letters.hexId());
  }

  private static String uuid(String hex) {
    return String.join(
        "-",
        hex.substring(0, 8),
        hex.substring(8, 12),
        hex.substring(12, 16),
        hex.substring(16, 20),
        hex.substring(20));
  }

  /** A message of the channels to the one who hears everything: 32 hexadecimal digits. */
  public String message() {
    return messages.hexId();
  }

  /** A stay in a channel. */
  public SessionId session() {
    return new SessionId(sessions.hexId());
  }

  /** The rooms' counter in microseconds: never the same twice, never backwards. */
  public long micros() {
    lastMicros = Math.max(lastMicros + 1, clock.now().toEpochMilli() * 1000);
    return lastMicros;
  }
}

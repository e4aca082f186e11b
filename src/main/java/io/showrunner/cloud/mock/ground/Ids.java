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
  private final ShowClock clock;
  private long lastMicros;

  /** Numbers drawn from this chance, and a counter that follows this clock. */
  public Ids(Chance chance, ShowClock clock) {
    this.requests = chance.forPurpose("cloud requests");
    this.messages = chance.forPurpose("cloud messages");
    this.sessions = chance.forPurpose("cloud sessions");
    this.clock = clock;
  }

  /** A UUID in upper case, as the vendor's request ids are. */
  public String request() {
    String hex = requests.hexId().toUpperCase(Locale.ROOT);
    return String.join(
        "-",
        hex.substring(0, 8),
        hex.substring(8, 12),
        hex.substring(12, 16),
        hex.substring(16, 20),
        hex.substring(20));
  }

  /** 32 hexadecimal digits, as the recorded callback's MsgId has. */
  public String message() {
    return messages.hexId();
  }

  /** 32 characters, another for each join. */
  public SessionId session() {
    return new SessionId(sessions.hexId());
  }

  /** The rooms' counter in microseconds: never the same twice, never backwards. */
  public long micros() {
    lastMicros = Math.max(lastMicros + 1, clock.now().toEpochMilli() * 1000);
    return lastMicros;
  }
}

package io.showrunner.director;

import io.showrunner.clock.ShowClock;
import io.showrunner.input.Masked;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Writes to the log of what was refused at the door, where anybody can knock: a few lines a minute
 * for each reason, and how many more there were. Values from outside are cut, secrets are masked
 * and control characters shown as question marks. For any thread.
 */
public final class RefusalLog {
  /** So many lines for each reason and minute. */
  public static final int LINES = 5;

  private static final Duration WINDOW = Duration.ofMinutes(1);

  /** Reasons differ in the values they quote: they are the same if they begin alike. */
  private static final int SAME = 24;

  private static final int LONGEST = 200;

  /** Of more reasons than these the others share their lines. */
  private static final int REASONS = 100;

  private static final System.Logger LOG = System.getLogger(RefusalLog.class.getName());

  private final ShowClock clock;
  private final Map<String, Window> windows = new HashMap<>();

  private static final class Window {
    private final Instant since;
    private int refused;

    private Window(Instant since) {
      this.since = since;
    }
  }

  /** One with nothing written yet. */
  public RefusalLog(ShowClock clock) {
    this.clock = clock;
  }

  /**
   * Writes a line, unless enough were written within this minute.
   *
   * @param what was refused, as a subject: <i>A callback of the cdn</i>
   * @param from the sender's address, or empty if it is not known
   * @param why the reason, its beginning the same for all that are refused alike
   */
  public void refused(String what, String from, String why) {
    if (isToldNow(what, what + "|" + why.substring(0, Math.min(SAME, why.length())))) {
      LOG.log(
          System.Logger.Level.WARNING,
          "{0}{1} was refused: {2}",
          what,
          from.isEmpty() ? "" : " from " + shown(from),
          shown(why));
    }
  }

  private synchronized boolean isToldNow(String what, String reason) {
    String key = windows.containsKey(reason) || windows.size() < REASONS ? reason : what;
    Window window =
        windows.computeIfAbsent(
            key,
            unused -> {
              Instant now = clock.now();
              clock.wakeAtLeisure(now.plus(WINDOW), () -> close(what, key));
              return new Window(now);
            });
    window.refused++;
    return window.refused <= LINES;
  }

  private void close(String what, String key) {
    Window window;
    synchronized (this) {
      window = windows.remove(key);
    }
    if (window != null && window.refused > LINES) {
      LOG.log(
          System.Logger.Level.WARNING,
          String.format(
              Locale.ROOT,
              "%s was refused %d times more since %s: %s…",
              what,
              window.refused - LINES,
              window.since,
              shown(key.substring(Math.min(key.length(), what.length() + 1)))));
    }
  }

  private static String shown(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    return Masked.of(cut).replaceAll("\\p{Cntrl}", "?");
  }
}

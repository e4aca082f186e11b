package io.showrunner.simulator.timeline;

import io.showrunner.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Follows tokens through the diagrams, and tells a whole turn as one move: from where a token stood
 * to where it stands when nothing more happens to it at that moment.
 */
final class Tokens {
  private final StepNames names;
  private final Map<String, String> standing = new LinkedHashMap<>();
  private final Map<String, Turn> turns = new LinkedHashMap<>();

  Tokens(StepNames names) {
    this.names = names;
  }

  void moved(JsonObject record) {
    String process = record.text("process").orElse("?");
    String user = record.text("user").orElse("");
    String key = record.text("room").orElse("") + " " + process + " " + user;
    Turn turn =
        turns.computeIfAbsent(
            key, k -> new Turn(record, process, user, standing.getOrDefault(k, ""), "", "", false));
    String activity = names.of(process, record.text("activity").orElse("?"));
    Turn after =
        switch (record.text("did").orElse("")) {
          case "leave" -> turn.from().isEmpty() ? turn.from(activity) : turn;
          case "timer" -> turn.timer(activity);
          case "end" -> turn.to(activity, true);
          default -> turn.to(activity, false);
        };
    turns.put(key, after);
    if (!after.to().isEmpty()) {
      standing.put(key, after.to());
    }
  }

  /** Whether nothing is pending, or only turns of the same room at the same moment. */
  boolean inTurnOf(JsonObject record) {
    return turns.values().stream()
        .map(Turn::first)
        .allMatch(
            first ->
                Timeline.room(first).equals(Timeline.room(record))
                    && Timeline.at(first).equals(Timeline.at(record)));
  }

  /** The turns since the last time this was asked, each with its first record. */
  List<Turn> finished() {
    List<Turn> done = new ArrayList<>(turns.values());
    turns.clear();
    return done;
  }

  /**
   * One turn of one token.
   *
   * @param from where it stood, empty if it has just begun
   * @param to where it stands, empty if it did not arrive anywhere
   * @param timer the timer that rang, or empty
   * @param over whether it came to its end
   */
  record Turn(
      JsonObject first,
      String process,
      String user,
      String from,
      String to,
      String timer,
      boolean over) {

    private Turn from(String activity) {
      return new Turn(first, process, user, activity, to, timer, over);
    }

    private Turn to(String activity, boolean end) {
      return new Turn(first, process, user, from, activity, timer, end);
    }

    private Turn timer(String activity) {
      return new Turn(first, process, user, from, to, activity, over);
    }

    String words() {
      String whose =
          process.equals("broadcast") ? "" : process + (user.isEmpty() ? "" : " of " + user) + ": ";
      return whose
          + move()
          + (over ? " (the end)" : "")
          + (timer.isEmpty() ? "" : since() + "the timer “" + timer + "” rang");
    }

    /** A reminder moves no token. */
    private String since() {
      return isReminder() ? ", while " : ", because ";
    }

    private boolean isReminder() {
      return to.isEmpty() && !timer.isEmpty();
    }

    private String move() {
      if (isReminder()) {
        return "still " + from;
      }
      if (from.isEmpty()) {
        return "begins at " + to;
      }
      return from.equals(to) ? "still " + to : from + " → " + (to.isEmpty() ? "…" : to);
    }
  }
}

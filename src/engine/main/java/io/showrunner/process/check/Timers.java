package io.showrunner.process.check;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the timers: after how long the token goes on by itself. */
final class Timers {
  /** Stricter than {@link Duration#parse}, which also takes signs and small letters. */
  private static final Pattern WRITTEN =
      Pattern.compile("P(?=.)([0-9]{1,3}D)?(T(?=.)([0-9]{1,4}H)?([0-9]{1,6}M)?([0-9]{1,8}S)?)?");

  private static final Pattern WEEKS = Pattern.compile("P[0-9]+W");

  private static final Duration LONGEST = Duration.ofDays(365);

  private Timers() {}

  static List<Timer> read(Diagram diagram, Faults faults) {
    return diagram
        .nodes()
        .filter(node -> node.kind().isTimer())
        .flatMap(node -> timer(node, faults).stream())
        .toList();
  }

  private static Optional<Timer> timer(Node node, Faults faults) {
    Optional<Element> written =
        node.element()
            .child("bpmn:timerEventDefinition")
            .flatMap(definition -> definition.child("bpmn:timeDuration"));
    return written
        .flatMap(duration -> after(duration, faults))
        .map(
            after ->
                new Timer(
                    node.id(),
                    node.name(),
                    Optional.of(node.attachedTo()).filter(id -> !id.isEmpty()),
                    after));
  }

  private static Optional<Duration> after(Element written, Faults faults) {
    String text = written.text().strip(); // Tools that indent put the words on a line of their own.
    if (WRITTEN.matcher(text).matches()) {
      Duration after = Duration.parse(text);
      if (!after.isZero() && after.compareTo(LONGEST) <= 0) {
        return Optional.of(after);
      }
    }
    faults.add(
        written.at(),
        "a duration above zero and up to 365 days, such as 'PT2M' or 'PT30S'",
        String.format(Locale.ROOT, "found '%s'", text),
        WEEKS.matcher(text).matches()
            ? "The engine knows no weeks: write days, such as 'P14D'."
            : "");
    return Optional.empty();
  }
}

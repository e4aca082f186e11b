package io.showrunner.process.check;

import java.util.Locale;

/**
 * A reminder is a timer that does not interrupt: it is told, and the token stays where it is. So it
 * leads straight to an end of its own, which ends nothing but the reminder and has no property.
 */
final class Reminders {
  private Reminders() {}

  static void check(Diagram diagram, Faults faults) {
    diagram
        .nodes(Kind.BOUNDARY_TIMER)
        .filter(Node::isReminder)
        .forEach(
            reminder ->
                diagram
                    .from(reminder)
                    .forEach(
                        flow ->
                            diagram
                                .node(flow.to())
                                .filter(to -> to.kind() != Kind.REFUSED)
                                .filter(to -> !isItsEnd(to, diagram))
                                .ifPresent(to -> tell(reminder, flow, to, faults))));
  }

  private static boolean isItsEnd(Node to, Diagram diagram) {
    return to.kind() == Kind.END
        && diagram.endsReminders(to)
        && to.element().child("bpmn:extensionElements").isEmpty();
  }

  private static void tell(Node reminder, Flow flow, Node to, Faults faults) {
    faults.add(
        flow.at(),
        String.format(
            Locale.ROOT,
            "the timer %s, which does not interrupt, to lead to an end event of its own without"
                + " properties",
            reminder.told()),
        String.format(Locale.ROOT, "it leads to %s", to.told()),
        "A token cannot be in two places: make the timer an interrupting one, or let it only"
            + " remind.");
  }
}

package io.showrunner.process.check;

import io.showrunner.broadcast.EndReason;
import io.showrunner.process.Outcome;
import io.showrunner.process.Story;
import java.util.List;
import java.util.Optional;

/** Reads the end events: why a broadcast is over, what became of a guest or of a battle. */
final class Ends {
  private Ends() {}

  static List<End> read(Diagram diagram, Refused refused, Faults faults) {
    diagram
        .nodes(Kind.END)
        .filter(node -> !diagram.isOutermost(node))
        .forEach(node -> new Properties(node, faults).allowing());
    return diagram
        .nodes(Kind.END)
        .filter(diagram::isOutermost)
        .filter(node -> !diagram.endsReminders(node))
        .filter(node -> !refused.lacksPartOf(node.element()))
        .map(node -> end(node, diagram.story(), faults))
        .toList();
  }

  private static End end(Node node, Story story, Faults faults) {
    var properties = new Properties(node, faults);
    if (story == Story.BROADCAST) {
      Optional<EndReason> reason =
          properties
              .allowing("reason")
              .required("reason", EndReason.class, List.of(EndReason.values()));
      return new End(node.id(), node.name(), reason, Optional.empty());
    }
    Optional<Outcome> outcome =
        properties.allowing("outcome").required("outcome", Outcome.class, Outcome.of(story));
    return new End(node.id(), node.name(), Optional.empty(), outcome);
  }
}

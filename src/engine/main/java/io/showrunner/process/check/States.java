package io.showrunner.process.check;

import io.showrunner.process.Fact;
import io.showrunner.process.Story;
import io.showrunner.vocabulary.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the receive tasks: which phase the room is in, and what wakes the token. */
final class States {
  /** A room that has ended has no token any more. */
  private static final List<Phase> PHASES = List.of(Phase.CREATED, Phase.LIVE, Phase.RECONNECTING);

  private States() {}

  /**
   * Reads them.
   *
   * @param misread takes the ids of those that are not understood
   */
  static List<State> read(Diagram diagram, Set<String> misread, Faults faults) {
    List<State> states = new ArrayList<>();
    diagram
        .nodes(Kind.STATE)
        .forEach(
            node -> {
              int before = faults.size();
              states.add(state(node, diagram.story(), faults));
              if (faults.size() > before) {
                misread.add(node.id());
              }
            });
    return states;
  }

  /** A broadcast has a state of each phase; one that is not understood may be the missing one. */
  static void checkPhases(Diagram diagram, List<State> states, Faults faults) {
    boolean all =
        states.stream().allMatch(state -> state.phase().isPresent())
            && diagram.nodes(Kind.REFUSED).findAny().isEmpty();
    if (diagram.story() == Story.BROADCAST && all) {
      PHASES.stream()
          .filter(phase -> states.stream().noneMatch(s -> s.phase().equals(Optional.of(phase))))
          .forEach(phase -> tellMissing(phase, diagram, faults));
    }
  }

  private static void tellMissing(Phase phase, Diagram diagram, Faults faults) {
    faults.add(
        diagram.process().at(),
        "a state of each phase (created, live, reconnecting)",
        String.format(Locale.ROOT, "none has the phase '%s'", phase.word()),
        "");
  }

  private static State state(Node node, Story story, Faults faults) {
    var properties = new Properties(node, faults);
    Optional<Phase> phase = Optional.empty();
    if (story == Story.BROADCAST) {
      properties.allowing("phase", "listens-to");
      phase = properties.required("phase", Phase.class, PHASES);
    } else {
      properties.allowing("listens-to");
    }
    List<Fact> listensTo =
        properties
            .find("listens-to")
            .map(property -> facts(property, properties, story))
            .orElse(story.facts());
    return new State(node.id(), node.name(), phase, listensTo);
  }

  private static List<Fact> facts(Element property, Properties properties, Story story) {
    List<Fact> facts = new ArrayList<>();
    for (String word : property.attribute("value").orElse("").split(",", -1)) {
      properties
          .word(property, "listens-to", word.strip(), Fact.class, story.facts())
          .ifPresent(facts::add);
    }
    return facts.stream().distinct().toList();
  }
}

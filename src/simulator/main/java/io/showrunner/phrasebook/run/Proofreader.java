package io.showrunner.phrasebook.run;

import io.cucumber.plugin.EventListener;
import io.cucumber.plugin.event.DataTableArgument;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.StepDefinedEvent;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseStarted;
import io.showrunner.input.Fault;
import io.showrunner.phrasebook.Proof;
import io.showrunner.simulator.WorkingTree;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Hears a run in which nothing is played, and collects what is misspelt: all of it, once each. */
final class Proofreader implements EventListener {
  private final Sentences sentences = new Sentences();
  private final Set<Fault> faults = new LinkedHashSet<>();

  /** What was found, in the order of the files. */
  List<Fault> faults() {
    return List.copyOf(faults);
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(
        StepDefinedEvent.class, event -> sentences.know(event.getStepDefinition().getPattern()));
    publisher.registerHandlerFor(TestCaseStarted.class, event -> read(event.getTestCase()));
  }

  private void read(TestCase scenario) {
    List<PickleStepTestStep> steps =
        scenario.getTestSteps().stream()
            .filter(PickleStepTestStep.class::isInstance)
            .map(PickleStepTestStep.class::cast)
            .toList();
    if (steps.isEmpty()) {
      Path file = Path.of(scenario.getUri());
      faults.add(
          Fault.at(
              file(scenario.getUri()),
              scenario.getLocation().getLine(),
              String.format(Locale.ROOT, "at least one step (%s)", Keywords.of(file).steps()),
              "there is none"));
    }
    var proof = new Proof();
    steps.forEach(step -> read(step, proof));
  }

  private void read(PickleStepTestStep step, Proof proof) {
    String file = file(step.getUri());
    int line = step.getStep().getLocation().getLine();
    String known = step.getPattern();
    if (known == null) {
      String text = step.getStep().getText();
      faults.add(
          Fault.at(
                  file,
                  line,
                  "a sentence of the phrasebook",
                  String.format(Locale.ROOT, "'%s' is none", text))
              .withRemedy(sentences.nearest(text)));
      return;
    }
    List<Proof.Word> words =
        step.getDefinitionArgument().stream()
            .filter(argument -> argument.getValue() != null)
            .map(
                argument ->
                    new Proof.Word(
                        String.valueOf(argument.getParameterTypeName()), argument.getValue()))
            .toList();
    List<String> headings =
        step.getStep().getArgument() instanceof DataTableArgument table && !table.cells().isEmpty()
            ? table.cells().get(0)
            : List.of();
    for (Proof.Wrong wrong : proof.next(known, words, headings)) {
      faults.add(Fault.at(file, line, wrong.expected(), wrong.found()).withRemedy(wrong.remedy()));
    }
  }

  private static String file(URI uri) {
    return WorkingTree.seenFromHere(Path.of(uri)).toString();
  }
}

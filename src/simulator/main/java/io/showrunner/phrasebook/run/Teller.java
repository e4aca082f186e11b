package io.showrunner.phrasebook.run;

import io.cucumber.plugin.EventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.HookTestStep;
import io.cucumber.plugin.event.Node;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestRunFinished;
import io.cucumber.plugin.event.TestSourceParsed;
import io.cucumber.plugin.event.TestStepFinished;
import io.showrunner.phrasebook.Repertoire;
import io.showrunner.simulator.WorkingTree;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells a run as it goes: features, scenarios, and of what failed, everything one needs. */
final class Teller implements EventListener {
  private final Consumer<String> out;
  private final Map<URI, String> titles = new HashMap<>();
  private final List<Tally.Failed> failed = new ArrayList<>();
  private final List<String> troubles = new ArrayList<>();
  private int scenarios;
  private @Nullable URI feature;

  Teller(Consumer<String> out) {
    this.out = out;
  }

  Tally tally() {
    return new Tally(scenarios, failed);
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(TestSourceParsed.class, this::parsed);
    publisher.registerHandlerFor(TestCaseStarted.class, event -> troubles.clear());
    publisher.registerHandlerFor(TestStepFinished.class, this::stepFinished);
    publisher.registerHandlerFor(
        TestCaseFinished.class, event -> finished(event.getTestCase(), event.getResult()));
    publisher.registerHandlerFor(TestRunFinished.class, event -> close());
  }

  private void parsed(TestSourceParsed event) {
    for (Node node : event.getNodes()) {
      node.getName().ifPresent(name -> titles.put(event.getUri(), name));
    }
  }

  private void stepFinished(TestStepFinished event) {
    Result result = event.getResult();
    if (result.getStatus() == Status.PASSED || result.getStatus() == Status.SKIPPED) {
      return;
    }
    if (event.getTestStep() instanceof PickleStepTestStep step) {
      troubles.add(
          String.format(
              Locale.ROOT,
              "    %s%s   %s:%d",
              step.getStep().getKeyword(),
              step.getStep().getText(),
              file(step.getUri()),
              step.getStep().getLocation().getLine()));
    } else if (event.getTestStep() instanceof HookTestStep) {
      troubles.add("    after the scenario");
    }
    String why = why(result);
    why.lines().forEach(line -> troubles.add(line.isEmpty() ? "" : "      " + line));
  }

  private static String why(Result result) {
    Throwable error = result.getError();
    if (error == null) {
      return result.getStatus().name();
    }
    String message = String.valueOf(error.getMessage());
    return isPlain(error) ? message : error.getClass().getSimpleName() + ": " + message;
  }

  /** What we say ourselves needs no class name before it. */
  private static boolean isPlain(Throwable error) {
    return error instanceof AssertionError
        || error instanceof IllegalArgumentException
        || error instanceof io.cucumber.java.PendingException
        || error instanceof io.cucumber.core.exception.CucumberException;
  }

  private void finished(TestCase scenario, Result result) {
    if (!scenario.getUri().equals(feature)) {
      if (feature != null) {
        out.accept("");
      }
      feature = scenario.getUri();
      String file = file(scenario.getUri());
      out.accept(
          String.format(
              Locale.ROOT, "%s   %s", titles.getOrDefault(scenario.getUri(), file), file));
    }
    scenarios++;
    boolean passed = result.getStatus() == Status.PASSED;
    out.accept(String.format(Locale.ROOT, "  %s %s", passed ? "✓" : "✗", scenario.getName()));
    if (!passed) {
      failed.add(
          new Tally.Failed(
              String.format(
                  Locale.ROOT, "%s:%d", file(scenario.getUri()), scenario.getLocation().getLine()),
              scenario.getName()));
      troubles.forEach(out);
      out.accept("");
    }
  }

  private void close() {
    if (scenarios == 0) {
      return;
    }
    out.accept("");
    out.accept(
        String.format(
            Locale.ROOT,
            "%d scenario%s: %d passed, %d failed",
            scenarios,
            scenarios == 1 ? "" : "s",
            scenarios - failed.size(),
            failed.size()));
    if (!failed.isEmpty()) {
      out.accept("");
      out.accept("Again, one by one:");
      failed.forEach(
          each ->
              out.accept(
                  String.format(
                      Locale.ROOT, "  %s   # %s", Repertoire.again(each.place()), each.name())));
    }
  }

  private static String file(URI uri) {
    return WorkingTree.seenFromHere(Path.of(uri)).toString();
  }
}

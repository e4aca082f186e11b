package io.showrunner.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.EventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.StepDefinedEvent;
import io.cucumber.plugin.event.TestStepFinished;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps the page, the contract and the sentences together. */
class PhrasebookTest {
  /** Every sentence people may rely on, with its variants written out. */
  private static final List<String> CONTRACT =
      """
      Given streamer "ana" has created room "evening"
      Given streamer "ana" has created room "evening" in portrait
      Given streamer "ana" is live in room "evening"
      Given the cloud allows 40 mixed-stream tasks
      Given the cloud answers UpdateLiveMPUTask with throttled 2 times
      Given the cloud answers * with error-but-done 1 times
      When "bo" asks to co-stream in room "evening"
      When the streamer approves "bo" in room "evening"
      When the streamer rejects "bo" in room "evening"
      When the streamer kicks "bo" in room "evening"
      When "bo" co-streams in room "evening"
      When "bo" stops co-streaming in room "evening"
      When "bo" shares a screen in room "evening"
      When "bo" turns the camera off in room "evening"
      When "bo" turns the camera on in room "evening"
      When "bo" mutes in room "evening"
      When "bo" unmutes in room "evening"
      When "ana" loses the connection in room "evening"
      When "ana" returns to room "evening"
      When "ana" ends the broadcast in room "evening"
      When room "evening" invites room "night" to a battle
      When room "night" accepts the battle with room "evening"
      When room "night" accepts
      When room "night" declines the battle
      When the battle between rooms "evening" and "night" starts
      When the battle in room "evening" ends
      When 2 minutes pass
      When 1 minute passes
      Then room "evening" is live in mode "solo"
      Then room "evening" is reconnecting
      Then room "evening" has ended with reason "auto-stopped"
      Then the relay of room "evening" is single-stream of "ana"
      Then the relay of room "evening" is mixed-stream with layout "side-by-side"
      Then the relay of room "evening" is stopped
      Then viewers of room "evening" see
      Then the cloud received for room "evening"
      Then the SEI of room "evening" shows 2 streams
      Then no invariant is broken
      """
          .lines()
          .toList();

  private final Path folder;

  PhrasebookTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void everySentenceOfTheContractIsKnown() throws IOException {
    assertThat(dryRun(CONTRACT).strangers).isEmpty();
  }

  @Test
  void thePageListsEverySentenceAndNoOther() throws IOException {
    String page = Files.readString(Path.of("features/README.md"));
    List<String> listed =
        Pattern.compile("(?m)^\\| `((?:Given|When|Then) .*?)` \\|")
            .matcher(page)
            .results()
            .map(found -> found.group(1))
            .toList();

    DryRun run = dryRun(listed);

    assertThat(run.strangers).as("listed, but no sentence").isEmpty();
    assertThat(run.unused()).as("a sentence, but not listed").isEmpty();
  }

  @Test
  void everySentenceIsUsedByAFeatureOrNotYetThere() throws IOException {
    DryRun run = dryRun(Path.of("features"));

    assertThat(run.strangers).isEmpty();
    assertThat(run.unused())
        .allMatch(
            sentence ->
                sentence.contains("battle")
                    || sentence.contains("declines")
                    || sentence.equals("no invariant is broken"));
  }

  private DryRun dryRun(List<String> sentences) throws IOException {
    Path file = folder.resolve("sentences.feature");
    Files.writeString(
        file, "Feature: Sentences\n  Scenario: All\n    " + String.join("\n    ", sentences));
    return dryRun(file);
  }

  private static DryRun dryRun(Path features) {
    var run = new DryRun();
    var options =
        new RuntimeOptionsBuilder()
            .addGlue(URI.create("classpath:/io/showrunner/phrasebook"))
            .addFeature(FeatureWithLines.create(features.toUri(), List.of()))
            .setDryRun()
            .setPublishQuiet(true)
            .setNoSummary()
            .build();
    Runtime.builder().withRuntimeOptions(options).withAdditionalPlugins(run).build().run();
    return run;
  }

  private static final class DryRun implements EventListener {
    private final Set<String> known = new TreeSet<>();
    private final Set<String> used = new TreeSet<>();
    private final List<String> strangers = new ArrayList<>();

    @Override
    public void setEventPublisher(EventPublisher publisher) {
      publisher.registerHandlerFor(
          StepDefinedEvent.class, event -> known.add(event.getStepDefinition().getPattern()));
      publisher.registerHandlerFor(TestStepFinished.class, this::finished);
    }

    private void finished(TestStepFinished event) {
      if (event.getTestStep() instanceof PickleStepTestStep step) {
        if (event.getResult().getStatus() == Status.UNDEFINED
            || event.getResult().getStatus() == Status.AMBIGUOUS) {
          strangers.add(event.getResult().getStatus() + ": " + step.getStep().getText());
        } else {
          used.add(step.getPattern());
        }
      }
    }

    private Set<String> unused() {
      Set<String> unused = new TreeSet<>(known);
      unused.removeAll(used);
      return unused;
    }
  }
}

package io.showrunner.phrasebook;

import io.cucumber.java.en.When;
import io.showrunner.trace.WeatherEvent.EngineCrash;
import io.showrunner.trace.WeatherEvent.EngineRestart;
import io.showrunner.vocabulary.Milestone;

/** When our own engine dies, and comes back. */
public final class EngineSteps {
  private final Stage stage;

  /** Sentences on this stage. */
  public EngineSteps(Stage stage) {
    this.stage = stage;
  }

  /** It dies at the next step of its work, whatever that is. */
  @When("the engine crashes")
  public void crashes() {
    stage.weather(new EngineCrash(null));
  }

  /** It dies as soon as it gets to this point of its work. */
  @When("the engine crashes {point}")
  public void crashesAt(Milestone point) {
    stage.weather(new EngineCrash(point));
  }

  /** It finds its database, and nothing else. */
  @When("the engine comes back")
  public void comesBack() {
    stage.act(new EngineRestart());
  }
}

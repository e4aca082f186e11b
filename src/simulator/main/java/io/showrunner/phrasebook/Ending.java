package io.showrunner.phrasebook;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import io.cucumber.java.en.Then;
import io.showrunner.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What stands before and after every scenario. */
public final class Ending {
  private final Stage stage;

  /** The ending on this stage. */
  public Ending(Stage stage) {
    this.stage = stage;
  }

  /** The stage must know what it plays, to say how to play it again. */
  @Before
  public void begins(Scenario scenario) {
    stage.announce(scenario);
  }

  /** Everything that must always hold (docs/invariants.md) has held so far. */
  @Then("no invariant is broken")
  public void nothingIsBroken() {
    List<JsonObject> broken = stage.ledger().violations();
    if (!broken.isEmpty()) {
      throw stage.failed(
          "no invariant to be broken",
          broken.stream().map(Ending::said).collect(Collectors.joining("; ", "there is: ", "")));
    }
  }

  /** A scenario that went well must also have broken nothing, once its last act has settled. */
  @After(order = 2)
  public void ends(Scenario scenario) {
    if (!scenario.isFailed()) {
      stage.settle();
      stage.world().conclude();
      nothingIsBroken();
    }
  }

  /** Nothing is left of the scenario's world, however it ended. */
  @After(order = 1)
  public void closes() {
    stage.close();
  }

  private static String said(JsonObject violation) {
    return String.format(
        Locale.ROOT,
        "%s (%s) at %s",
        violation.text("invariant").orElse("?"),
        violation.text("detail").orElse("?"),
        violation.text("at").orElse("?"));
  }
}

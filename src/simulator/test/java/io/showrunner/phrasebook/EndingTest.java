package io.showrunner.phrasebook;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showrunner.record.Records;
import io.showrunner.vocabulary.RoomId;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EndingTest {
  private final Stage stage = new Stage();

  @AfterEach
  void leaveTheStage() {
    stage.close();
  }

  @Test
  void whatBrokeAnInvariantFailsThoughEverySentenceHeld() {
    var ending = new Ending(stage);
    ending.nothingIsBroken();

    stage
        .ledger()
        .recorded(
            Records.at(Duration.ofSeconds(7))
                .violation(new RoomId("evening"), "one-task-per-channel", "there are 2"),
            "");

    assertThatThrownBy(ending::nothingIsBroken)
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll(
            "Expected no invariant to be broken",
            "one-task-per-channel (there are 2) at PT7S",
            "!!! one-task-per-channel: there are 2 !!!");
  }
}

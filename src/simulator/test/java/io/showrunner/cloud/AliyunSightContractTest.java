package io.showrunner.cloud;

import io.showrunner.cloud.mock.Stage;
import io.showrunner.simulator.overhttp.HttpLine;
import org.junit.jupiter.api.AfterEach;

/** The vendor's SDK, reading the mock cloud through a real port. */
class AliyunSightContractTest extends CloudSightContract {
  private final Stage stage = Stage.usual();
  private final HttpLine line = HttpLine.to(stage.cloud);

  @AfterEach
  void close() {
    line.close();
  }

  @Override
  CloudSight sight() {
    return line.sight();
  }

  @Override
  Stage stage() {
    return stage;
  }
}

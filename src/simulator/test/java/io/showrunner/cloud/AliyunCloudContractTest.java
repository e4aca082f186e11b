package io.showrunner.cloud;

import io.showrunner.cloud.mock.Stage;
import io.showrunner.simulator.overhttp.HttpLine;
import org.junit.jupiter.api.AfterEach;

/** The vendor's SDK, asking the mock cloud through a real port. */
class AliyunCloudContractTest extends StreamCloudContract {
  private final Stage stage = Stage.usual();
  private final HttpLine line = HttpLine.to(stage.cloud);

  @AfterEach
  void close() {
    line.close();
  }

  @Override
  StreamCloud cloud() {
    return line.cloud();
  }

  @Override
  People people() {
    return new People(stage);
  }
}

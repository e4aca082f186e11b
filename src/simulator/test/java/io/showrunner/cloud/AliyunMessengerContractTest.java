package io.showrunner.cloud;

import io.showrunner.cloud.mock.Stage;
import io.showrunner.simulator.overhttp.HttpLine;
import org.junit.jupiter.api.AfterEach;

/** The vendor's SDK, speaking to the mock cloud's apps through a real port. */
class AliyunMessengerContractTest extends MessengerContract {
  private final Stage stage = Stage.usual();
  private final HttpLine line = HttpLine.to(stage.cloud);

  @AfterEach
  void close() {
    line.close();
  }

  @Override
  Messenger messenger() {
    return line.messenger();
  }

  @Override
  Stage stage() {
    return stage;
  }
}

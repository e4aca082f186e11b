package io.showrunner.cloud;

import io.showrunner.cloud.mock.Stage;

class MockCloudContractTest extends StreamCloudContract {
  private final Stage stage = Stage.usual();

  @Override
  StreamCloud cloud() {
    return stage.cloud;
  }

  @Override
  People people() {
    return new People(stage);
  }
}

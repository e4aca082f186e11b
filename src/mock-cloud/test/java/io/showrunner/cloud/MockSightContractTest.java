package io.showrunner.cloud;

import io.showrunner.cloud.mock.Stage;

class MockSightContractTest extends CloudSightContract {
  private final Stage stage = Stage.usual();

  @Override
  CloudSight sight() {
    return stage.cloud;
  }

  @Override
  Stage stage() {
    return stage;
  }
}

package io.showrunner.cloud;

import io.showrunner.cloud.mock.Stage;

class MockMessengerContractTest extends MessengerContract {
  private final Stage stage = Stage.usual();

  @Override
  Messenger messenger() {
    return stage.cloud;
  }

  @Override
  Stage stage() {
    return stage;
  }
}

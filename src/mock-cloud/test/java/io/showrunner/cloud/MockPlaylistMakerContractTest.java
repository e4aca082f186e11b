package io.showrunner.cloud;

import io.showrunner.cloud.mock.Stage;

class MockPlaylistMakerContractTest extends PlaylistMakerContract {
  private final Stage stage = Stage.usual();

  @Override
  PlaylistMaker maker() {
    return stage.cloud;
  }

  @Override
  Stage stage() {
    return stage;
  }
}

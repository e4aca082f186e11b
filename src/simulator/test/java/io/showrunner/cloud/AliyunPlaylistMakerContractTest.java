package io.showrunner.cloud;

import io.showrunner.cloud.mock.Stage;
import io.showrunner.simulator.overhttp.HttpLine;
import org.junit.jupiter.api.AfterEach;

/** The vendor's SDK, having replays made by the mock cloud through a real port. */
class AliyunPlaylistMakerContractTest extends PlaylistMakerContract {
  private final Stage stage = Stage.usual();
  private final HttpLine line = HttpLine.to(stage.cloud);

  @AfterEach
  void close() {
    line.close();
  }

  @Override
  PlaylistMaker maker() {
    return line.playlists();
  }

  @Override
  Stage stage() {
    return stage;
  }
}

package io.showrunner.simulator;

import io.showrunner.cloud.CloudSight;
import io.showrunner.cloud.Messenger;
import io.showrunner.cloud.PlaylistMaker;
import io.showrunner.cloud.mock.MockCloud;

/** Nothing between director and cloud. */
record InProcessLine(MockCloud cloud) implements CloudLine {
  @Override
  public CloudSight sight() {
    return cloud;
  }

  @Override
  public PlaylistMaker playlists() {
    return cloud;
  }

  @Override
  public Messenger messenger() {
    return cloud;
  }

  @Override
  public void close() {}
}

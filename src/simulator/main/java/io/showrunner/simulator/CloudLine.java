package io.showrunner.simulator;

import io.showrunner.cloud.CloudSight;
import io.showrunner.cloud.Messenger;
import io.showrunner.cloud.PlaylistMaker;
import io.showrunner.cloud.StreamCloud;
import io.showrunner.cloud.mock.MockCloud;

/** How the director of a world reaches the mock cloud of that world. Closed with the world. */
public interface CloudLine extends AutoCloseable {
  /**
   * What the director asks. Each call has been dealt with by the mock cloud when it returns, and
   * the cloud answers nothing between two calls.
   */
  StreamCloud cloud();

  /** What the director sees of it; the same holds. */
  CloudSight sight();

  /** Through which the director speaks to people's apps; the same holds. */
  Messenger messenger();

  /** Through which the director has replays made; the same holds. */
  PlaylistMaker playlists();

  @Override
  void close();

  /** A way of reaching mock clouds. */
  @FunctionalInterface
  interface Kind {
    /** Calls of one Java object by another. */
    Kind IN_PROCESS = InProcessLine::new;

    /** A line to this cloud, for the thread that the cloud's world belongs to. */
    CloudLine to(MockCloud cloud);
  }
}

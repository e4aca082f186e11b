package io.showrunner.simulator;

import io.showrunner.cloud.StreamCloud;

/** Nothing between director and cloud. */
record InProcessLine(StreamCloud cloud) implements CloudLine {
  @Override
  public void close() {}
}

package io.showrunner.cli;

import io.showrunner.simulator.CloudLine;
import io.showrunner.simulator.overhttp.HttpLine;
import java.util.Locale;

/** Through which implementation of the cloud's port a simulated director speaks. */
enum CloudKind {
  /** The mock's own. */
  MOCK,
  /** The vendor's SDK, over HTTP to the mock. */
  ALIYUN;

  /**
   * The way to the mock cloud.
   *
   * @throws IllegalStateException if a library is missing for it
   */
  CloudLine.Kind line() {
    return this == MOCK ? CloudLine.Kind.IN_PROCESS : HttpLine.kind();
  }

  /** As it is typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

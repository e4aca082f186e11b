package io.showrunner.cloud.mock.task;

import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.ground.Evidence;
import java.util.List;

/** The operations about relay tasks themselves. */
public final class RelayOperations {
  private static final Evidence START_PAGE =
      Evidence.documented("StartLiveMPUTask page, 2024-12-05; SDK live20161101 3.0.0");

  /** Starts a task. */
  public static final Operation START =
      new Operation(
          "StartLiveMPUTask", 500, "start a relay task", START_PAGE, RelayParameters.of(0));

  /** Changes what a task carries. */
  public static final Operation UPDATE =
      new Operation(
          "UpdateLiveMPUTask",
          500,
          "change what a relay task carries",
          Evidence.documented("UpdateLiveMPUTask page, 2026-01-13; SDK live20161101 3.0.0"),
          RelayParameters.of(1));

  /** Stops a task. */
  public static final Operation STOP =
      new Operation(
          "StopLiveMPUTask",
          500,
          "stop a relay task",
          Evidence.documented("StopLiveMPUTask page, 2026-07-17; SDK live20161101 3.0.0"),
          RelayParameters.of(2));

  /** Reads back what tasks were told. */
  public static final Operation DETAIL =
      new Operation(
          "ListRtcMPUTaskDetail",
          50,
          "read back what tasks were told",
          Evidence.documented("SDK live20161101 3.0.0; machine-readable API metadata, 2026-04-21"),
          RelayParameters.of(3));

  /** All of them. */
  public static final List<Operation> ALL = List.of(START, UPDATE, STOP, DETAIL);

  private RelayOperations() {}
}

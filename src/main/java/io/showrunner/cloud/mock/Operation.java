package io.showrunner.cloud.mock;

import java.util.Arrays;
import java.util.Optional;

/** What this cloud can be asked for. */
enum Operation {
  START("StartLiveMPUTask", 0),
  UPDATE("UpdateLiveMPUTask", 1),
  STOP("StopLiveMPUTask", 2),
  DETAIL("ListRtcMPUTaskDetail", 3);

  final String vendorName;

  /** Which letter of {@link Parameter#takenBy} is this operation's. */
  final int column;

  Operation(String vendorName, int column) {
    this.vendorName = vendorName;
    this.column = column;
  }

  static Optional<Operation> named(String name) {
    return Arrays.stream(values()).filter(o -> o.vendorName.equals(name)).findFirst();
  }
}

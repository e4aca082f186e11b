package io.showrunner.cloud;

import java.util.Optional;

/**
 * The port to the vendor's cloud. Calls block until the cloud has answered or the wait is over; an
 * answer that did not come is {@link Answer.Unknown}, never an exception.
 */
public interface StreamCloud {
  /** Starts a relay task (StartLiveMPUTask). */
  Answer start(RelayRequest.Start request);

  /** Changes what a live task carries (UpdateLiveMPUTask). */
  Answer update(RelayRequest.Update request);

  /** Stops a task (StopLiveMPUTask). */
  Answer stop(RelayRequest.Stop request);

  /**
   * Reads back what a live task was last asked to carry (ListRtcMPUTaskDetail).
   *
   * @return empty if the cloud lists no such task
   * @throws CloudUnreachable if the cloud gave no usable answer
   */
  Optional<io.showrunner.json.JsonObject> detail(RelayRequest.Detail request);

  /** Sends any of the three writing requests. */
  default Answer send(RelayRequest request) {
    if (request instanceof RelayRequest.Start start) {
      return start(start);
    } else if (request instanceof RelayRequest.Update update) {
      return update(update);
    } else if (request instanceof RelayRequest.Stop stop) {
      return stop(stop);
    }
    throw new IllegalArgumentException("Expected a request that writes, but found " + request);
  }
}

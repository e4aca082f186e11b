package io.showrunner.simulator.overhttp;

import io.showrunner.cloud.Answer;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.cloud.StreamCloud;
import io.showrunner.json.JsonObject;
import java.util.Optional;

/** Leaves the floor to whoever answers, for as long as a call lasts. */
record TakingTurns(StreamCloud cloud, Floor floor) implements StreamCloud {
  @Override
  public Answer start(RelayRequest.Start request) {
    return floor.left(() -> cloud.start(request));
  }

  @Override
  public Answer update(RelayRequest.Update request) {
    return floor.left(() -> cloud.update(request));
  }

  @Override
  public Answer stop(RelayRequest.Stop request) {
    return floor.left(() -> cloud.stop(request));
  }

  @Override
  public Optional<JsonObject> detail(RelayRequest.Detail request) {
    return floor.left(() -> cloud.detail(request));
  }
}

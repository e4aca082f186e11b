package io.showrunner.simulator;

import io.showrunner.cloud.Answer;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.cloud.StreamCloud;
import io.showrunner.json.JsonObject;
import java.util.Optional;

/** Lets the narrator tell of a call before telling of what the call brought about. */
record NarratedCloud(StreamCloud cloud, Narrator narrator) implements StreamCloud {
  @Override
  public Answer start(RelayRequest.Start request) {
    narrator.callBegins();
    return cloud.start(request);
  }

  @Override
  public Answer update(RelayRequest.Update request) {
    narrator.callBegins();
    return cloud.update(request);
  }

  @Override
  public Answer stop(RelayRequest.Stop request) {
    narrator.callBegins();
    return cloud.stop(request);
  }

  @Override
  public Optional<JsonObject> detail(RelayRequest.Detail request) {
    return cloud.detail(request);
  }
}

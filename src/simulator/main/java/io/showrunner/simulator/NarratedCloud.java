package io.showrunner.simulator;

import io.showrunner.cloud.Answer;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.cloud.StreamCloud;
import io.showrunner.json.JsonObject;
import java.util.Optional;

/** Lets the narrator hear what the cloud answered, whether or not the director lives to say so. */
record NarratedCloud(StreamCloud cloud, Narrator narrator) implements StreamCloud {
  @Override
  public Answer start(RelayRequest.Start request) {
    return narrator.answered(cloud.start(request));
  }

  @Override
  public Answer update(RelayRequest.Update request) {
    return narrator.answered(cloud.update(request));
  }

  @Override
  public Answer stop(RelayRequest.Stop request) {
    return narrator.answered(cloud.stop(request));
  }

  @Override
  public Optional<JsonObject> detail(RelayRequest.Detail request) {
    return cloud.detail(request);
  }
}

package io.showrunner.simulator;

import io.showrunner.cloud.Answer;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.cloud.StreamCloud;
import io.showrunner.json.JsonObject;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A cloud with a bug on the way to it.
 *
 * @param bug is given the cloud and what it is asked, and answers in its place
 */
public record BuggedCloud(StreamCloud cloud, BiFunction<StreamCloud, RelayRequest, Answer> bug)
    implements StreamCloud {
  @Override
  public Answer start(RelayRequest.Start request) {
    return bug.apply(cloud, request);
  }

  @Override
  public Answer update(RelayRequest.Update request) {
    return bug.apply(cloud, request);
  }

  @Override
  public Answer stop(RelayRequest.Stop request) {
    return bug.apply(cloud, request);
  }

  @Override
  public Optional<JsonObject> detail(RelayRequest.Detail request) {
    return cloud.detail(request);
  }
}

package io.showrunner.durability;

import io.showrunner.cloud.Answer;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.cloud.StreamCloud;
import io.showrunner.json.JsonObject;
import java.util.Optional;

/**
 * A cloud that does everything it is asked for, whatever it was asked before.
 *
 * @param asked what happens on every call, before it is answered
 */
record ObligingCloud(Runnable asked) implements StreamCloud {
  private Answer done() {
    asked.run();
    return new Answer.Done(200, "r");
  }

  @Override
  public Answer start(RelayRequest.Start request) {
    return done();
  }

  @Override
  public Answer update(RelayRequest.Update request) {
    return done();
  }

  @Override
  public Answer stop(RelayRequest.Stop request) {
    return done();
  }

  @Override
  public Optional<JsonObject> detail(RelayRequest.Detail request) {
    return Optional.empty();
  }
}

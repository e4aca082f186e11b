package io.showrunner.simulator.invariant;

import io.showrunner.cloud.Answer;
import io.showrunner.cloud.CloudUnreachable;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.cloud.StreamCloud;
import io.showrunner.json.JsonObject;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Notes what the cloud is really asked, whatever the director says of it. */
record WatchedCloud(StreamCloud cloud, Evidence evidence) implements StreamCloud {
  @Override
  public Answer start(RelayRequest.Start request) {
    return noted(request, cloud.start(request));
  }

  @Override
  public Answer update(RelayRequest.Update request) {
    return noted(request, cloud.update(request));
  }

  @Override
  public Answer stop(RelayRequest.Stop request) {
    return noted(request, cloud.stop(request));
  }

  @Override
  public Optional<JsonObject> detail(RelayRequest.Detail request) {
    try {
      return cloud.detail(request);
    } catch (CloudUnreachable unreachable) {
      evidence.unanswered(request, String.valueOf(unreachable.getMessage()));
      throw unreachable;
    }
  }

  private Answer noted(RelayRequest request, Answer answer) {
    evidence.sent(request, answer, TransactionSynchronizationManager.isActualTransactionActive());
    return answer;
  }
}

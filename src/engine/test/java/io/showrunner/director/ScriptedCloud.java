package io.showrunner.director;

import io.showrunner.cloud.Answer;
import io.showrunner.cloud.CloudUnreachable;
import io.showrunner.cloud.Refusals;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.cloud.RelayWire;
import io.showrunner.cloud.StreamCloud;
import io.showrunner.json.JsonObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A cloud that answers what a test tells it to, and remembers what it was asked. */
final class ScriptedCloud implements StreamCloud {
  private final Deque<Answer> next = new ArrayDeque<>();
  final List<RelayRequest> asked = new ArrayList<>();
  boolean inTransaction;
  boolean unreachable;
  Runnable whileAsked = () -> {};
  Optional<JsonObject> detail = Optional.empty();

  /** The next calls get these answers; those after them are done. */
  void answers(Answer... answers) {
    next.addAll(List.of(answers));
  }

  static Answer refused(String message) {
    return refused("InvalidParam", message);
  }

  static Answer refused(String code, String message) {
    return new Answer.Refused(400, code, message, Refusals.meaning(code, message));
  }

  List<String> operations() {
    return asked.stream().map(RelayRequest::operation).toList();
  }

  JsonObject last() {
    return RelayWire.parameters(asked.get(asked.size() - 1));
  }

  @Override
  public Answer start(RelayRequest.Start request) {
    return answer(request);
  }

  @Override
  public Answer update(RelayRequest.Update request) {
    return answer(request);
  }

  @Override
  public Answer stop(RelayRequest.Stop request) {
    return answer(request);
  }

  @Override
  public Optional<JsonObject> detail(RelayRequest.Detail request) {
    asked.add(request);
    if (unreachable) {
      throw new CloudUnreachable("out of reach");
    }
    return detail;
  }

  private Answer answer(RelayRequest request) {
    asked.add(request);
    whileAsked.run();
    inTransaction |= TransactionSynchronizationManager.isActualTransactionActive();
    return next.isEmpty() ? new Answer.Done(200, "R") : next.poll();
  }
}

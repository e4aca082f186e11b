package io.showrunner.director;

import io.showrunner.cloud.Answer;
import io.showrunner.cloud.MessageRequest;
import io.showrunner.cloud.Messenger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A messenger that answers what a test tells it to, and remembers what it was asked. */
final class SpokenCloud implements Messenger {
  private final Deque<Answer> next = new ArrayDeque<>();
  final List<MessageRequest> asked = new ArrayList<>();
  boolean inTransaction;
  Runnable whileAsked = () -> {};

  /** The next calls get these answers; those after them are done. */
  void answers(Answer... answers) {
    next.addAll(List.of(answers));
  }

  /** Type and id of every message it was asked to send. */
  List<String> sent() {
    return asked.stream()
        .filter(MessageRequest.Send.class::isInstance)
        .map(MessageRequest.Send.class::cast)
        .map(send -> send.type() + " " + send.id().substring(send.id().indexOf('m') + 1))
        .toList();
  }

  @Override
  public Answer makeGroup(MessageRequest.MakeGroup request) {
    return answer(request);
  }

  @Override
  public Answer deleteGroup(MessageRequest.DeleteGroup request) {
    return answer(request);
  }

  @Override
  public Answer send(MessageRequest.Send request) {
    return answer(request);
  }

  private Answer answer(MessageRequest request) {
    asked.add(request);
    inTransaction |= TransactionSynchronizationManager.isActualTransactionActive();
    whileAsked.run();
    return next.isEmpty() ? new Answer.Done(200, "R") : next.poll();
  }
}

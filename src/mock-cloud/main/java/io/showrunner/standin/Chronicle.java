package io.showrunner.standin;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.Reply;
import io.showrunner.cloud.mock.message.SentMessage;
import io.showrunner.cloud.mock.task.MockObserver;
import io.showrunner.cloud.mock.task.TaskChange;
import io.showrunner.json.JsonObject;
import io.showrunner.record.Discretion;
import io.showrunner.record.Records;
import io.showrunner.record.TaskMover;
import io.showrunner.record.TaskState;
import io.showrunner.trace.TraceEvent;
import io.showrunner.vocabulary.TaskId;
import io.showrunner.vocabulary.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * What has happened in this world so far, as the simulator's records. What an event or a call
 * brings about is told after it. For many threads; only the latest {@value #MOST} are kept.
 */
final class Chronicle implements MockObserver {
  static final int MOST = 100_000;

  private final ShowClock clock;
  private final Instant start;
  private final Deque<JsonObject> lines = new ArrayDeque<>();

  /** Held for each event and call, so that they are told in the order in which they happened. */
  private final Object turn = new Object();

  /** What the call that runs on each thread has brought about so far. */
  private final Map<Thread, List<JsonObject>> held = new ConcurrentHashMap<>();

  Chronicle(ShowClock clock) {
    this.clock = clock;
    this.start = clock.now();
  }

  /** Lets an event happen; what cannot is not told of. */
  void event(TraceEvent event, Runnable happening) {
    withWhatFollows(
        () -> {
          happening.run();
          return event;
        },
        (now, happened) -> now.event(null, happened.name(), happened.fields()));
  }

  /** Lets a call be answered. */
  Reply call(String operation, JsonObject request, Supplier<Reply> answering) {
    return withWhatFollows(
        answering,
        (now, reply) ->
            now.call(
                operation, request, reply.status(), reply.text("Code"), reply.text("Message")));
  }

  private <T> T withWhatFollows(Supplier<T> doing, BiFunction<Records, T, JsonObject> record) {
    synchronized (turn) {
      Records begun = now();
      var following = new ArrayList<JsonObject>();
      held.put(Thread.currentThread(), following);
      try {
        T done = doing.get();
        add(record.apply(begun, done));
        return done;
      } finally {
        held.remove(Thread.currentThread());
        following.forEach(this::add);
      }
    }
  }

  @Override
  public void taskChanged(TaskChange change) {
    tell(
        now()
            .task(
                null,
                change.task(),
                Words.find(TaskState.class, change.state().word()).orElseThrow(),
                change.mixMode(),
                Words.find(TaskMover.class, change.by().word()).orElseThrow()));
  }

  @Override
  public void sei(TaskId task, JsonObject content) {
    tell(now().sei(null, content).with("task", task.value()));
  }

  @Override
  public void message(SentMessage message) {
    String to = message.receiver().orElse(Records.GROUP);
    JsonObject record = now().message(null, message.type(), to, message.content(), null);
    tell(message.group().map(group -> record.with("group", group.value())).orElse(record));
  }

  /** A callback was brought to its address; told on whatever thread it was. */
  void delivered(Delivered callback) {
    add(callback.record(now()));
  }

  /** As JSON Lines, the earliest first; without the secrets of addresses. */
  String text() {
    List<JsonObject> copy;
    synchronized (lines) {
      copy = List.copyOf(lines);
    }
    var text = new StringBuilder();
    copy.forEach(line -> text.append(Discretion.of(line).write()).append('\n'));
    return text.toString();
  }

  private void tell(JsonObject record) {
    List<JsonObject> mine = held.get(Thread.currentThread());
    if (mine == null) {
      add(record);
    } else {
      mine.add(record);
    }
  }

  private void add(JsonObject record) {
    synchronized (lines) {
      if (lines.size() == MOST) {
        lines.removeFirst();
      }
      lines.addLast(record);
    }
  }

  private Records now() {
    return Records.at(Duration.between(start, clock.now()));
  }
}

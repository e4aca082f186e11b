package io.showrunner.web;

import io.showrunner.broadcast.RoomEvent;
import io.showrunner.director.Witness;
import io.showrunner.vocabulary.RoomId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Hears what became of what people said, for those who wait for it. */
final class Echo implements Witness {
  private final Map<Word, Deque<CompletableFuture<Became>>> waiting = new HashMap<>();

  /** What somebody said: equal words have their turns in the order in which they were said. */
  record Word(RoomId room, RoomEvent event) {}

  /** What became of it, and why if it was not heeded. */
  record Became(Heard heard, String reason) {}

  synchronized CompletableFuture<Became> expect(Word word) {
    var future = new CompletableFuture<Became>();
    waiting.computeIfAbsent(word, unused -> new ArrayDeque<>(1)).add(future);
    return future;
  }

  synchronized void forget(Word word, CompletableFuture<Became> future) {
    Deque<CompletableFuture<Became>> line = waiting.get(word);
    if (line != null) {
      line.removeIf(each -> each == future);
      if (line.isEmpty()) {
        waiting.remove(word);
      }
    }
  }

  @Override
  public void heard(RoomId room, String source, RoomEvent event, Heard heard, String reason) {
    if (heard != Heard.DUPLICATE) { // Whoever sent the copy knows already.
      CompletableFuture<Became> first = first(new Word(room, event));
      if (first != null) {
        first.complete(new Became(heard, reason));
      }
    }
  }

  private synchronized @Nullable CompletableFuture<Became> first(Word word) {
    Deque<CompletableFuture<Became>> line = waiting.get(word);
    return line == null ? null : line.poll();
  }
}

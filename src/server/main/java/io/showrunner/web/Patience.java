package io.showrunner.web;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How long an answer may wait for what becomes of the word it answers. */
public interface Patience {
  /** What became of it, if that came in time. */
  <T> Optional<T> await(CompletableFuture<T> future);

  /** Waits on the caller's thread: a turn takes milliseconds, unless the database is away. */
  static Patience ofSeconds(long seconds) {
    return new Patience() {
      @Override
      public <T> Optional<T> await(CompletableFuture<T> future) {
        try {
          return Optional.of(future.get(seconds, TimeUnit.SECONDS));
        } catch (TimeoutException | ExecutionException late) {
          return Optional.empty();
        } catch (InterruptedException leaving) {
          Thread.currentThread().interrupt();
          return Optional.empty();
        }
      }
    };
  }
}

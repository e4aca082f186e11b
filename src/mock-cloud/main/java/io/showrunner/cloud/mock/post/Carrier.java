package io.showrunner.cloud.mock.post;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Brings a letter to its address, once. */
@FunctionalInterface
public interface Carrier {
  /** Finds nobody at any address. */
  Carrier NOWHERE = letter -> CompletableFuture.completedFuture(0);

  /**
   * Sets out at once and does not wait.
   *
   * @return the HTTP status answered, or 0 if nobody answered in time; on whatever thread
   */
  CompletionStage<Integer> carry(Letter letter);
}

package io.showrunner.cloud.mock.post;

import io.showrunner.cloud.Callback;
import java.time.Duration;
import java.util.List;

/** What happens to callbacks on their way. */
@FunctionalInterface
public interface Passage {
  /** Each arrives once, at once. */
  Passage CLEAR = source -> List.of(Duration.ZERO);

  /**
   * How much later than usual each copy of the next callback arrives; none at all if it is lost.
   */
  List<Duration> copies(Callback.Source source);

  /** Nobody took a callback, however often it was sent: it is lost. */
  default void gaveUp(Callback.Source source) {}
}

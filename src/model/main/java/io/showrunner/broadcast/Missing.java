package io.showrunner.broadcast;

import java.time.Instant;

/**
 * That a room is live and the CDN does not have its stream, so that nobody can play it.
 *
 * @param since when it came to be live without the stream, or lost it while live; by our clock
 * @param cameBefore whether the stream was there earlier in this stretch of being live
 * @param reported whether the streamer's app and the operator have been told
 */
public record Missing(Instant since, boolean cameBefore, boolean reported) {
  /** The same after it was told. */
  Missing told() {
    return new Missing(since, cameBefore, true);
  }
}

package io.showrunner.broadcast;

import io.showrunner.vocabulary.Track;

/**
 * The latest that is known of one track of one session. Of two news of one moment that contradict
 * each other, unpublished and muted win, whichever came in last: the order of arrival says nothing.
 *
 * @param publishedAsOf microseconds of the news {@code published} rests on
 * @param mutedAsOf microseconds of the news {@code muted} rests on
 */
record TrackState(
    Track track, boolean published, long publishedAsOf, boolean muted, long mutedAsOf) {

  static TrackState unknown(Track track) {
    return new TrackState(track, false, Long.MIN_VALUE, false, Long.MIN_VALUE);
  }

  TrackState published(boolean now, long micros) {
    if (micros < publishedAsOf) {
      return this;
    }
    boolean is = now && (published || micros > publishedAsOf);
    return new TrackState(track, is, micros, muted, mutedAsOf);
  }

  TrackState muted(boolean now, long micros) {
    if (micros < mutedAsOf) {
      return this;
    }
    boolean is = now || (muted && micros == mutedAsOf);
    return new TrackState(track, published, publishedAsOf, is, micros);
  }

  /** Whether it reaches others: who publishes anew is not muted any more. */
  boolean flows() {
    return published && !(muted && mutedAsOf >= publishedAsOf);
  }
}

package io.showrunner.broadcast;

import io.showrunner.vocabulary.Track;

/**
 * The latest that is known of one track of one session.
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
    return micros < publishedAsOf ? this : new TrackState(track, now, micros, muted, mutedAsOf);
  }

  TrackState muted(boolean now, long micros) {
    return micros < mutedAsOf ? this : new TrackState(track, published, publishedAsOf, now, micros);
  }

  /** Whether it reaches others: who publishes anew is not muted any more. */
  boolean flows() {
    return published && !(muted && mutedAsOf >= publishedAsOf);
  }
}

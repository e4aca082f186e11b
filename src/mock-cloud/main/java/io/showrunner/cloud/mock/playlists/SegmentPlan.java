package io.showrunner.cloud.mock.playlists;

import java.util.ArrayList;
import java.util.List;

/**
 * How a film is cut. Inferred from the vendor's example: InitialSegments, then pieces of Duration,
 * the last one shorter.
 *
 * @param starts in milliseconds from the beginning
 * @param lengths in milliseconds
 */
record SegmentPlan(List<Long> starts, List<Long> lengths) {
  SegmentPlan {
    starts = List.copyOf(starts);
    lengths = List.copyOf(lengths);
  }

  static SegmentPlan of(long millis, List<Long> initial, long duration) {
    List<Long> starts = new ArrayList<>();
    List<Long> lengths = new ArrayList<>();
    long start = 0;
    for (int i = 0; start < millis; i++) {
      long length = Math.min(millis - start, i < initial.size() ? initial.get(i) : duration);
      starts.add(start);
      lengths.add(length);
      start += length;
    }
    return new SegmentPlan(starts, lengths);
  }

  /** The longest in whole seconds, rounded up: what a playlist has for its target duration. */
  long targetSeconds() {
    return (lengths.stream().mapToLong(Long::longValue).max().orElse(0) + 999) / 1000;
  }

  int count() {
    return lengths.size();
  }

  /** How many segments it takes to hold so much of the beginning: less than nought means all. */
  int covering(long millis) {
    if (millis < 0) {
      return count();
    }
    int segments = 0;
    while (segments < count() && starts.get(segments) < millis) {
      segments++;
    }
    return segments;
  }
}

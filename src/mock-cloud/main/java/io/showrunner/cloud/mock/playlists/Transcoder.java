package io.showrunner.cloud.mock.playlists;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.objects.Content;
import io.showrunner.cloud.mock.objects.ObjectStore;
import io.showrunner.cloud.mock.objects.StoredObject;
import io.showrunner.cloud.mock.segments.SegmentMaker;
import io.showrunner.cloud.mock.segments.SegmentOrder;
import io.showrunner.http.Body;
import java.util.Locale;

/**
 * Puts segments into the store. They are there at once (the vendor's appear after a while); their
 * bytes are made when somebody wants them.
 */
final class Transcoder {
  private final ObjectStore store;
  private final SegmentMaker maker;
  private final ShowClock clock;

  Transcoder(ObjectStore store, SegmentMaker maker, ShowClock clock) {
    this.store = store;
    this.maker = maker;
    this.clock = clock;
  }

  void transcode(Track track, int index) {
    long start = track.plan().starts().get(index);
    long length = track.plan().lengths().get(index);
    Content content =
        track.subtitle().isPresent()
            ? Content.of(Body.of(cue(start, length)))
            : Content.madeBy(
                () -> maker.make(new SegmentOrder(start, length, track.picture(), track.sound())));
    String type = track.subtitle().isPresent() ? "text/vtt" : "video/mp2t";
    store.put(
        track.segment(index), StoredObject.of(content, clock.now(), type).withTags(track.tags()));
  }

  /**
   * WebVTT with one line that tells where it is (assumed: no source shows a subtitle's segment).
   */
  private static String cue(long start, long length) {
    return String.format(
        Locale.ROOT,
        "WEBVTT\nX-TIMESTAMP-MAP=MPEGTS:90000,LOCAL:00:00:00.000\n\n%s --> %s\n%s\n",
        time(start),
        time(start + length),
        time(start));
  }

  private static String time(long millis) {
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d.%03d",
        millis / 3_600_000,
        millis / 60_000 % 60,
        millis / 1000 % 60,
        millis % 1000);
  }
}

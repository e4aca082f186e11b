package io.showrunner.cloud.mock.recording;

import io.showrunner.cloud.mock.objects.Content;
import io.showrunner.cloud.mock.objects.ObjectAddress;
import io.showrunner.cloud.mock.objects.ObjectStore;
import io.showrunner.cloud.mock.objects.StoredObject;
import io.showrunner.http.Body;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Puts a recording into the store for every stream that ended. Assumed: where it is put, {@code
 * live/<stream>/<start>_<end>.mp4} with times as {@code yyyy-MM-dd-HH-mm-ss} in UTC, and that it is
 * there at once. Its bytes are the mere shell of an MP4 file; how long and how large the picture is
 * stands in the object's metadata, which is what playlists are made from.
 */
public final class Recordings {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd-HH-mm-ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final int MOST = 10_000;

  private final ObjectStore store;
  private final String bucket;
  private final Deque<Recorded> made = new ArrayDeque<>();

  /** Recordings go into this bucket, which must be there. */
  public Recordings(ObjectStore store, String bucket) {
    if (!store.has(bucket)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "Expected a bucket for recordings, but '%s' is none.", bucket));
    }
    this.store = store;
    this.bucket = bucket;
  }

  /**
   * A stream has ended.
   *
   * @param stream its StreamName
   * @param end after the start; the same moment or an earlier one counts as a millisecond later
   * @param width of the picture in pixels
   * @param height of the picture in pixels
   * @return where its recording is
   */
  public ObjectAddress ended(String stream, Instant start, Instant end, int width, int height) {
    long millis = Math.max(1, Duration.between(start, end).toMillis());
    String key =
        String.format(
            Locale.ROOT,
            "%s/%s/%s_%s.mp4",
            Recorded.APP_NAME,
            stream,
            TIME.format(start),
            TIME.format(end));
    var address = new ObjectAddress(bucket, key);
    var metadata =
        Map.of(
            "duration",
            String.format(Locale.ROOT, "%d.%03d", millis / 1000, millis % 1000),
            "resolution",
            width + "x" + height,
            "frame-rate",
            "25");
    store.put(
        address,
        StoredObject.of(Content.of(Body.of(shell())), end, "video/mp4").withMetadata(metadata));
    made.addLast(new Recorded(address, stream, start, end, width, height));
    if (made.size() > MOST) {
      made.removeFirst();
    }
    return address;
  }

  /** All that were made, the one that ended first at the front; no more than the last 10 000. */
  List<Recorded> all() {
    return List.copyOf(made);
  }

  /** Two boxes of ISO base media: what kind of file it is, and that there is nothing in it. */
  private static byte[] shell() {
    String type = "\0\0\0\u0018ftypisom\0\0\0\0isommp42";
    return (type + "\0\0\0\u0008mdat").getBytes(StandardCharsets.ISO_8859_1);
  }
}

package io.showrunner.cloud.mock.objects.door;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.objects.Content;
import io.showrunner.cloud.mock.objects.ObjectAddress;
import io.showrunner.cloud.mock.objects.ObjectStore;
import io.showrunner.cloud.mock.objects.StoredObject;
import io.showrunner.cloud.mock.objects.signing.Gate;
import io.showrunner.cloud.mock.objects.signing.OssAsk;
import io.showrunner.cloud.mock.objects.signing.OssRefusal;
import io.showrunner.http.Body;
import io.showrunner.http.HttpReply;
import io.showrunner.http.PercentCoding;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Gets, puts and deletes objects. */
final class ObjectRequests {
  private static final String META = "x-oss-meta-";

  /** Headers an address may ask for, as {@code response-…}, besides Content-Type. */
  private static final List<String> OVERRIDDEN =
      List.of(
          "cache-control",
          "content-disposition",
          "content-encoding",
          "content-language",
          "expires");

  private final ObjectStore store;
  private final Playback playback;
  private final PlaylistProcess process;
  private final ShowClock clock;

  ObjectRequests(ObjectStore store, Playback playback, ShowClock clock) {
    this.store = store;
    this.playback = playback;
    this.process = new PlaylistProcess(playback);
    this.clock = clock;
  }

  /** The object or a part of it; played means that a missing segment may be made for it. */
  HttpReply get(OssAsk ask, Gate.Entry entry, boolean played) {
    var address = new ObjectAddress(ask.bucket(), ask.key());
    Optional<String> wish = ask.parameter("x-oss-process");
    wish.ifPresent(w -> process.check(ask, entry, w));
    if (played && entry.claim().inAddress() && store.get(address).isEmpty()) {
      playback.wanted(address);
    }
    StoredObject object = found(address);
    if (wish.isPresent() && played) {
      String text = process.answer(ask, entry, wish.get(), address, object);
      return new HttpReply(200, Map.of("Content-Type", "application/x-mpegURL"), Body.of(text));
    }
    return part(ask, object);
  }

  /** What tags it has. */
  HttpReply tagging(OssAsk ask) {
    var set = new Xml();
    found(new ObjectAddress(ask.bucket(), ask.key()))
        .tags()
        .forEach((key, value) -> set.with("Tag", new Xml().with("Key", key).with("Value", value)));
    return new Xml().with("Tagging", new Xml().with("TagSet", set)).reply(200);
  }

  HttpReply put(OssAsk ask) {
    if (ask.http().header("x-oss-copy-source").isPresent()) {
      throw OssRefusal.notImplemented("copying an object");
    }
    ContentDigest.check(ask.http());
    var metadata = new TreeMap<String, String>();
    ask.http()
        .headers()
        .forEach(
            (name, values) -> {
              if (name.startsWith(META) && !values.isEmpty()) {
                metadata.put(name.substring(META.length()), values.get(0));
              }
            });
    var object =
        new StoredObject(
            Content.of(ask.http().body()),
            clock.now(),
            ask.http().header("content-type").orElse("application/octet-stream"),
            metadata,
            tags(ask.http().header("x-oss-tagging").orElse("")));
    store.put(new ObjectAddress(ask.bucket(), ask.key()), object);
    return new HttpReply(200, Map.of("ETag", object.content().etag()), Body.EMPTY);
  }

  HttpReply delete(OssAsk ask) {
    store.delete(new ObjectAddress(ask.bucket(), ask.key()));
    return new HttpReply(204, Map.of(), Body.EMPTY);
  }

  private StoredObject found(ObjectAddress address) {
    return store
        .get(address)
        .orElseThrow(() -> new OssRefusal(404, "NoSuchKey", "The specified key does not exist."));
  }

  private static HttpReply part(OssAsk ask, StoredObject object) {
    Body body = object.content().body();
    var headers = new LinkedHashMap<String, String>();
    headers.put(
        "Content-Type", ask.parameter("response-content-type").orElse(object.contentType()));
    headers.put("ETag", object.content().etag());
    headers.put("Accept-Ranges", "bytes");
    headers.put("x-oss-object-type", "Normal");
    headers.put("x-oss-storage-class", "Standard");
    headers.put(
        "Last-Modified",
        DateTimeFormatter.RFC_1123_DATE_TIME.format(object.modified().atOffset(ZoneOffset.UTC)));
    object.metadata().forEach((name, value) -> headers.put(META + name, value));
    if (!object.tags().isEmpty()) {
      headers.put("x-oss-tagging-count", Integer.toString(object.tags().size()));
    }
    OVERRIDDEN.forEach(
        name -> ask.parameter("response-" + name).ifPresent(value -> headers.put(name, value)));
    Optional<ByteRange> range =
        ask.http().header("range").flatMap(text -> ByteRange.read(text, body.size()));
    if (range.isEmpty()) {
      return new HttpReply(200, headers, body);
    }
    int first = range.get().first();
    int last = range.get().last();
    headers.put(
        "Content-Range", String.format(Locale.ROOT, "bytes %s-%s/%s", first, last, body.size()));
    return new HttpReply(206, headers, Body.of(Arrays.copyOfRange(body.bytes(), first, last + 1)));
  }

  private static Map<String, String> tags(String header) {
    var tags = new TreeMap<String, String>();
    for (String tag : header.split("&", -1)) {
      int equals = tag.indexOf('=');
      if (equals > 0) {
        tags.put(
            PercentCoding.decoded(tag.substring(0, equals)),
            PercentCoding.decoded(tag.substring(equals + 1)));
      }
    }
    return tags;
  }
}

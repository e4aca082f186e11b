package io.showrunner.cloud.mock.objects.door;

import io.showrunner.cloud.mock.objects.ObjectStore;
import io.showrunner.cloud.mock.objects.StoredObject;
import io.showrunner.cloud.mock.objects.signing.OssAsk;
import io.showrunner.http.HttpReply;
import io.showrunner.http.PercentCoding;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is in a bucket: ListObjects and ListObjectsV2, as aliyun-sdk-oss 3.18.5 asks and reads. */
final class BucketListing {
  private final OssAsk ask;
  private final boolean two;
  private final boolean encodes;

  private BucketListing(OssAsk ask) {
    this.ask = ask;
    this.two = ask.parameter("list-type").orElse("").equals("2");
    this.encodes = ask.parameter("encoding-type").orElse("").equals("url");
  }

  static HttpReply of(OssAsk ask, ObjectStore store) {
    var listing = new BucketListing(ask);
    return listing.reply(store.list(ask.bucket(), listing.value("prefix")));
  }

  private HttpReply reply(SortedMap<String, StoredObject> found) {
    String after =
        two ? ask.parameter("continuation-token").orElse(value("start-after")) : value("marker");
    String delimiter = value("delimiter");
    int most = MaxKeys.of(ask);
    Map<String, StoredObject> objects = new TreeMap<>();
    var folders = new TreeSet<String>();
    String last = "";
    boolean more = false;
    for (var entry : found.entrySet()) {
      String folder = folder(entry.getKey(), delimiter);
      String name = folder.isEmpty() ? entry.getKey() : folder;
      if (name.compareTo(after) <= 0 || folders.contains(name)) {
        continue;
      }
      if (objects.size() + folders.size() == most) {
        more = true;
        break;
      }
      last = name;
      if (folder.isEmpty()) {
        objects.put(name, entry.getValue());
      } else {
        folders.add(name);
      }
    }
    return document(objects, folders, more ? last : "", most).reply(200);
  }

  private Xml document(
      Map<String, StoredObject> objects, Set<String> folders, String next, int most) {
    var listed =
        new Xml()
            .with("Name", ask.bucket())
            .with("Prefix", written(value("prefix")))
            .with("MaxKeys", Integer.toString(most))
            .with("Delimiter", written(value("delimiter")))
            .with("IsTruncated", Boolean.toString(!next.isEmpty()));
    if (encodes) {
      listed.with("EncodingType", "url");
    }
    if (two) {
      listed.with("StartAfter", written(value("start-after")));
      listed.with("KeyCount", Integer.toString(objects.size() + folders.size()));
    } else {
      listed.with("Marker", written(value("marker")));
    }
    if (!next.isEmpty()) {
      listed.with(two ? "NextContinuationToken" : "NextMarker", written(next));
    }
    objects.forEach((key, object) -> listed.with("Contents", contents(key, object)));
    folders.forEach(
        folder -> listed.with("CommonPrefixes", new Xml().with("Prefix", written(folder))));
    return new Xml().with("ListBucketResult", listed);
  }

  private Xml contents(String key, StoredObject object) {
    var contents = new Xml();
    if (!two) {
      contents.with("Owner", new Xml().with("ID", "1").with("DisplayName", "1"));
    }
    return contents
        .with("Key", written(key))
        .with("LastModified", Moments.written(object.modified()))
        .with("ETag", object.content().etag())
        .with("Type", "Normal")
        .with("Size", Integer.toString(object.content().body().size()))
        .with("StorageClass", "Standard");
  }

  private String folder(String key, String delimiter) {
    int start = value("prefix").length();
    int end = delimiter.isEmpty() ? -1 : key.indexOf(delimiter, start);
    return end < 0 ? "" : key.substring(0, end + delimiter.length());
  }

  private String written(String text) {
    return encodes ? PercentCoding.encodedPath(text) : text;
  }

  private String value(String name) {
    return ask.parameter(name).orElse("");
  }
}

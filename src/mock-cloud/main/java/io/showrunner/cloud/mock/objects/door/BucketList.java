package io.showrunner.cloud.mock.objects.door;

import io.showrunner.cloud.mock.objects.ObjectStore;
import io.showrunner.cloud.mock.objects.signing.OssAsk;
import io.showrunner.http.HttpReply;
import java.util.List;
import java.util.Locale;

/** Which buckets there are (ListBuckets), as aliyun-sdk-oss 3.18.5 and ali-oss 6.23.0 read it. */
final class BucketList {
  private static final String REGION = "cn-shanghai";

  private BucketList() {}

  static HttpReply of(OssAsk ask, ObjectStore store) {
    String prefix = ask.parameter("prefix").orElse("");
    String marker = ask.parameter("marker").orElse("");
    int most = MaxKeys.of(ask);
    List<String> after =
        store.buckets().stream()
            .filter(name -> name.startsWith(prefix) && name.compareTo(marker) > 0)
            .toList();
    List<String> page = after.subList(0, Math.min(most, after.size()));
    var listed =
        new Xml()
            .with("Prefix", prefix)
            .with("Marker", marker)
            .with("MaxKeys", Integer.toString(most))
            .with("IsTruncated", Boolean.toString(page.size() < after.size()));
    if (page.size() < after.size()) {
      listed.with("NextMarker", page.get(page.size() - 1));
    }
    listed.with("Owner", new Xml().with("ID", "1").with("DisplayName", "1"));
    var buckets = new Xml();
    page.forEach(name -> buckets.with("Bucket", bucket(name, store)));
    return new Xml().with("ListAllMyBucketsResult", listed.with("Buckets", buckets)).reply(200);
  }

  private static Xml bucket(String name, ObjectStore store) {
    return new Xml()
        .with("Name", name)
        .with("CreationDate", Moments.written(store.since(name)))
        .with("Location", "oss-" + REGION)
        .with("Region", REGION)
        .with("ExtranetEndpoint", String.format(Locale.ROOT, "oss-%s.aliyuncs.com", REGION))
        .with(
            "IntranetEndpoint", String.format(Locale.ROOT, "oss-%s-internal.aliyuncs.com", REGION))
        .with("StorageClass", "Standard");
  }
}

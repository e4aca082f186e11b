package io.showrunner.cloud.mock.objects.door;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.objects.ObjectAddress;
import io.showrunner.cloud.mock.objects.ObjectStore;
import io.showrunner.cloud.mock.objects.signing.OssAsk;
import io.showrunner.cloud.mock.objects.signing.OssRefusal;
import io.showrunner.http.Body;
import io.showrunner.http.HttpReply;
import io.showrunner.http.PercentCoding;
import java.util.Map;

/**
 * Makes and deletes buckets, and many objects of one at once. Assumed: to make a bucket that is
 * there is done without effect, for all of them belong to one owner; the body that may say how it
 * is to be is passed over.
 */
final class BucketRequests {
  private final ObjectStore store;
  private final ShowClock clock;

  BucketRequests(ObjectStore store, ShowClock clock) {
    this.store = store;
    this.clock = clock;
  }

  HttpReply put(OssAsk ask) {
    if (!ObjectAddress.isBucket(ask.bucket())) {
      throw new OssRefusal(400, "InvalidBucketName", "The specified bucket is not valid.");
    }
    store.make(ask.bucket(), clock.now());
    return new HttpReply(200, Map.of("Location", "/" + ask.bucket()), Body.EMPTY);
  }

  HttpReply delete(OssAsk ask) {
    if (!store.list(ask.bucket(), "").isEmpty()) {
      throw new OssRefusal(409, "BucketNotEmpty", "The bucket you tried to delete is not empty.");
    }
    store.remove(ask.bucket());
    return new HttpReply(204, Map.of(), Body.EMPTY);
  }

  HttpReply deleteObjects(OssAsk ask) {
    ContentDigest.check(ask.http());
    DeletionWish wish = DeletionWish.read(ask.http().body());
    wish.keys().forEach(key -> store.delete(new ObjectAddress(ask.bucket(), key)));
    if (wish.quiet()) {
      return new HttpReply(200, Map.of(), Body.EMPTY);
    }
    boolean encodes = ask.parameter("encoding-type").orElse("").equals("url");
    var result = new Xml();
    if (encodes) {
      result.with("EncodingType", "url");
    }
    wish.keys()
        .forEach(
            key ->
                result.with(
                    "Deleted",
                    new Xml().with("Key", encodes ? PercentCoding.encodedPath(key) : key)));
    return new Xml().with("DeleteResult", result).reply(200);
  }
}

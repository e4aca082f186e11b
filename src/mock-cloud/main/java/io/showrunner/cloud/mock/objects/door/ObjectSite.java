package io.showrunner.cloud.mock.objects.door;

import io.showrunner.clock.Chance;
import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.access.AccessKeys;
import io.showrunner.cloud.mock.objects.ObjectStore;
import io.showrunner.cloud.mock.objects.signing.Gate;
import io.showrunner.cloud.mock.objects.signing.OssAsk;
import io.showrunner.cloud.mock.objects.signing.OssRefusal;
import io.showrunner.http.Body;
import io.showrunner.http.HttpAsk;
import io.showrunner.http.HttpReply;
import io.showrunner.http.HttpSite;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;

/**
 * OSS, as far as replays need it: buckets and their list, objects one by one and the deletion of
 * many, signed playlists, and what a browser asks before it plays them. A HEAD is answered with the
 * body a GET would have: whoever writes it to the wire leaves the body out and tells its length.
 * Errors are OSS's XML, as aliyun-sdk-oss 3.18.5 reads it; to a HEAD they go into the header {@code
 * x-oss-err}, which that SDK reads as well.
 */
public final class ObjectSite implements HttpSite {
  private final ObjectStore store;
  private final Gate gate;
  private final ObjectRequests requests;
  private final BucketRequests buckets;
  private final Chance chance;

  /**
   * Opens the store to the network.
   *
   * @param keys who may sign
   * @param clock by which signatures expire and objects are dated
   * @param chance for request ids
   * @param playback told of what players fetch
   */
  public ObjectSite(
      ObjectStore store, AccessKeys keys, ShowClock clock, Chance chance, Playback playback) {
    this.store = store;
    this.gate = new Gate(keys, clock);
    this.requests = new ObjectRequests(store, playback, clock);
    this.buckets = new BucketRequests(store, clock);
    this.chance = chance;
  }

  @Override
  public HttpReply answer(HttpAsk http) {
    String id = requestId();
    HttpReply reply;
    try {
      reply = CrossOrigin.isPreflight(http) ? CrossOrigin.preflight(http) : answered(http);
    } catch (OssRefusal refusal) {
      reply = refused(http, refusal, id);
    }
    var headers = new LinkedHashMap<>(reply.headers());
    CrossOrigin.headers(http).forEach(headers::putIfAbsent);
    headers.put("Server", "AliyunOSS");
    headers.put("x-oss-request-id", id);
    return new HttpReply(reply.status(), headers, reply.body());
  }

  private HttpReply answered(HttpAsk http) {
    CrossOrigin.check(http);
    Gate.Entry entry = gate.enter(OssAsk.readings(http), ask -> operation(ask).action());
    OssAsk ask = entry.ask();
    return switch (operation(ask)) {
      case LIST_BUCKETS -> BucketList.of(ask, store);
      case LIST_OBJECTS -> BucketListing.of(ask, store);
      case PUT_BUCKET -> buckets.put(ask);
      case DELETE_BUCKET -> buckets.delete(ask);
      case DELETE_OBJECTS -> buckets.deleteObjects(ask);
      case GET_TAGGING -> requests.tagging(ask);
      case GET_OBJECT -> requests.get(ask, entry, true);
      case HEAD_OBJECT -> requests.get(ask, entry, false);
      case PUT_OBJECT -> requests.put(ask);
      case DELETE_OBJECT -> requests.delete(ask);
    };
  }

  /** A client may ask for what is not here just to learn whether there is such a bucket. */
  private ObjectOperation operation(OssAsk ask) {
    boolean makes = ask.method().equals("PUT") && ask.key().isEmpty();
    if (!ask.bucket().isEmpty() && !makes && !store.has(ask.bucket())) {
      throw new OssRefusal(404, "NoSuchBucket", "The specified bucket does not exist.");
    }
    return ObjectOperation.of(ask);
  }

  private static HttpReply refused(HttpAsk http, OssRefusal refusal, String id) {
    var error =
        new Xml()
            .with("Code", refusal.code())
            .with("Message", String.valueOf(refusal.getMessage()))
            .with("RequestId", id)
            .with("HostId", http.header("host").orElse(""));
    if (!refusal.ec().isEmpty()) {
      error.with("EC", refusal.ec());
    }
    HttpReply reply = new Xml().with("Error", error).reply(refusal.status());
    if (!http.method().equals("HEAD")) {
      return reply;
    }
    var headers = new LinkedHashMap<>(reply.headers());
    headers.put("x-oss-err", Base64.getEncoder().encodeToString(reply.body().bytes()));
    return new HttpReply(reply.status(), headers, Body.EMPTY);
  }

  private String requestId() {
    synchronized (chance) {
      return chance.hexId().substring(0, 24).toUpperCase(Locale.ROOT);
    }
  }
}

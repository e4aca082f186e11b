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
import java.util.Set;

/**
 * OSS, as far as replays need it: GET, HEAD, PUT and DELETE of objects, GET of a bucket, signed
 * playlists. A HEAD is answered with the body a GET would have: whoever writes it to the wire
 * leaves the body out and tells its length. Errors are OSS's XML, as aliyun-sdk-oss 3.18.5 reads
 * it; to a HEAD they go into the header {@code x-oss-err}, which that SDK reads as well.
 */
public final class ObjectSite implements HttpSite {
  private static final Set<String> PARTS_LEFT_OUT =
      Set.of("acl", "append", "cors", "delete", "restore", "symlink", "uploadId", "uploads");

  private final ObjectStore store;
  private final Gate gate;
  private final ObjectRequests requests;
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
    this.chance = chance;
  }

  @Override
  public HttpReply answer(HttpAsk http) {
    String id = requestId();
    HttpReply reply;
    try {
      reply = answer(OssAsk.of(http));
    } catch (OssRefusal refusal) {
      reply = refused(http, refusal, id);
    }
    var headers = new LinkedHashMap<>(reply.headers());
    headers.put("Server", "AliyunOSS");
    headers.put("x-oss-request-id", id);
    return new HttpReply(reply.status(), headers, reply.body());
  }

  private HttpReply answer(OssAsk ask) {
    boolean onBucket = ask.key().isEmpty();
    String operation =
        switch (ask.method()) {
          case "GET", "HEAD" -> onBucket ? "ListObjects" : "GetObject";
          case "PUT" -> "PutObject";
          case "DELETE" -> "DeleteObject";
          default -> "";
        };
    if (operation.isEmpty() || (onBucket && !ask.method().equals("GET"))) {
      throw new OssRefusal(
          405, "MethodNotAllowed", "The specified method is not allowed against this resource.");
    }
    Gate.Entry entry = gate.enter(ask, operation);
    if (ask.bucket().isEmpty()) {
      throw OssRefusal.notImplemented("the list of buckets");
    } else if (!store.has(ask.bucket())) {
      throw new OssRefusal(404, "NoSuchBucket", "The specified bucket does not exist.");
    }
    ask.parameters().keySet().stream()
        .filter(PARTS_LEFT_OUT::contains)
        .findFirst()
        .ifPresent(
            part -> {
              throw OssRefusal.notImplemented("'%s'".formatted(part));
            });
    boolean tagging = ask.parameter("tagging").isPresent();
    return switch (ask.method()) {
      case "GET" ->
          onBucket
              ? BucketListing.of(ask, store)
              : tagging ? requests.tagging(ask) : requests.get(ask, entry, true);
      case "HEAD" -> requests.get(ask, entry, false);
      case "PUT" -> requests.put(ask);
      default -> requests.delete(ask);
    };
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

package io.showrunner.cloud.mock.objects;

import com.aliyun.oss.ClientBuilderConfiguration;
import com.aliyun.oss.HttpMethod;
import com.aliyun.oss.OSS;
import com.aliyun.oss.OSSClientBuilder;
import com.aliyun.oss.common.auth.CredentialsProviderFactory;
import com.aliyun.oss.common.comm.SignVersion;
import com.aliyun.oss.model.GeneratePresignedUrlRequest;
import io.showrunner.clock.Chance;
import io.showrunner.clock.ShowClock;
import io.showrunner.clock.SystemClock;
import io.showrunner.cloud.mock.access.AccessKey;
import io.showrunner.cloud.mock.access.AccessKeys;
import io.showrunner.cloud.mock.frontdoor.FrontDoor;
import io.showrunner.cloud.mock.objects.door.ObjectSite;
import io.showrunner.cloud.mock.objects.door.Playback;
import io.showrunner.http.Body;
import io.showrunner.http.HttpReply;
import io.showrunner.http.HttpSite;
import io.showrunner.http.door.Door;
import io.showrunner.http.door.DoorSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** OSS behind a port, and the vendor's SDK pointed at it. */
public final class OssStage implements AutoCloseable {
  public static final AccessKey KEY = AccessKey.of("ak-1", "secret-1");
  private static final AccessKeys KEYS =
      new AccessKeys(
          List.of(
              KEY,
              new AccessKey("ak-off", "secret-2", false, Set.of()),
              new AccessKey("ak-reader", "secret-3", true, Set.of("PutObject"))));

  public final ObjectStore store = new ObjectStore(List.of("media", "archive"));
  public final ShowClock clock;
  private final SystemClock system = new SystemClock();
  private final Door server;
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<OSS> clients = new ArrayList<>();

  public OssStage(BiFunction<ObjectStore, ShowClock, Playback> playback) throws IOException {
    this.clock = system;
    var site = new ObjectSite(store, KEYS, clock, new Chance(1), playback.apply(store, clock));
    HttpSite nobody = ask -> HttpReply.text(404, "text/plain", "nobody");
    server = FrontDoor.open(DoorSettings.onPort(0), nobody, site, nobody);
  }

  public OssStage() throws IOException {
    this((store, clock) -> Playback.NONE);
  }

  public OSS client(SignVersion version) {
    return client(version, KEY);
  }

  public OSS client(SignVersion version, AccessKey key) {
    var settings = new ClientBuilderConfiguration();
    settings.setSignatureVersion(version);
    settings.setMaxErrorRetry(0);
    OSS client =
        OSSClientBuilder.create()
            .endpoint(address())
            .credentialsProvider(
                CredentialsProviderFactory.newDefaultCredentialProvider(key.id(), key.secret()))
            .clientConfiguration(settings)
            .region("cn-shanghai")
            .build();
    clients.add(client);
    return client;
  }

  public String presigned(SignVersion version, String key, String process) {
    return presigned(version, key, process, clock.now().plusSeconds(600));
  }

  public String presigned(SignVersion version, String key, String process, Instant end) {
    var request = new GeneratePresignedUrlRequest("media", key, HttpMethod.GET);
    request.setExpiration(Date.from(end));
    if (!process.isEmpty()) {
      request.setProcess(process);
    }
    return client(version).generatePresignedUrl(request).toString();
  }

  /** With a token that is a header and signed. */
  public String presignedWithToken(String key, String process, String token) {
    var request = new GeneratePresignedUrlRequest("media", key, HttpMethod.GET);
    request.setExpiration(Date.from(clock.now().plusSeconds(600)));
    request.setProcess(process);
    if (!token.isEmpty()) {
      request.addHeader("x-oss-hls-sign-token", token);
    }
    return client(SignVersion.V4).generatePresignedUrl(request).toString();
  }

  public void put(String key, String text) {
    store.put(
        new ObjectAddress("media", key),
        StoredObject.of(Content.of(Body.of(text)), clock.now(), "text/plain"));
  }

  public HttpResponse<byte[]> get(String address, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(address));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("Expected an answer, but the connection failed.", e);
    }
  }

  public String address() {
    return "http://127.0.0.1:" + server.port();
  }

  @Override
  public void close() {
    clients.forEach(OSS::shutdown);
    server.close();
    system.close();
  }
}

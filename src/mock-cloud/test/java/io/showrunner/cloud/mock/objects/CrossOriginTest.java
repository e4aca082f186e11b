package io.showrunner.cloud.mock.objects;

import static org.assertj.core.api.Assertions.assertThat;

import com.aliyun.oss.common.comm.SignVersion;
import io.showrunner.clock.Chance;
import io.showrunner.cloud.mock.access.AccessKeys;
import io.showrunner.cloud.mock.objects.door.ObjectSite;
import io.showrunner.cloud.mock.objects.door.Playback;
import io.showrunner.http.Body;
import io.showrunner.http.HttpAsk;
import io.showrunner.http.HttpReply;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages in browsers may do with the store: hls.js asks so. */
class CrossOriginTest {
  private static final String PLAYER = "https://player.example";
  private OssStage stage;
  private ObjectSite site;

  @BeforeEach
  void open() throws IOException {
    stage = new OssStage();
    stage.put("media.ts", "0123456789");
    site =
        new ObjectSite(
            stage.store,
            new AccessKeys(List.of(OssStage.KEY)),
            stage.clock,
            new Chance(1),
            Playback.NONE);
  }

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void aPlayerAsksBeforeItReadsAPartAndMay() {
    HttpReply asked =
        ask("OPTIONS", "/media/media.ts", "", preflight(PLAYER, "GET", "range, x-custom"));
    assertThat(asked.status()).isEqualTo(200);
    assertThat(asked.headers())
        .containsEntry("Access-Control-Allow-Origin", "*")
        .containsEntry("Access-Control-Allow-Headers", "range, x-custom");
    assertThat(asked.headers().get("Access-Control-Allow-Methods")).contains("GET", "HEAD");
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.EnumSource(SignVersion.class)
  void aPlayerReadsWithASignedAddressAndSeesWhatItNeeds(SignVersion version) {
    URI address = URI.create(stage.presigned(version, "media.ts", ""));
    HttpReply part =
        ask(
            "GET",
            address.getRawPath(),
            address.getRawQuery(),
            Map.of("origin", PLAYER, "range", "bytes=2-4", "sec-fetch-site", "cross-site"));
    assertThat(part.status()).isEqualTo(206);
    assertThat(part.body().text()).isEqualTo("234");
    assertThat(part.headers()).containsEntry("Access-Control-Allow-Origin", "*");
    assertThat(part.headers().get("Access-Control-Expose-Headers"))
        .contains("Content-Length", "Content-Range", "ETag", "x-oss-request-id");
  }

  @Test
  void aRefusalCanBeReadByAPageAsWell() {
    HttpReply refused = ask("GET", "/media/media.ts", "", Map.of("origin", PLAYER));
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.body().text()).contains("<Code>AccessDenied</Code>");
    assertThat(refused.headers()).containsEntry("Access-Control-Allow-Origin", "*");
    HttpReply plain = ask("GET", "/media/media.ts", "", Map.of());
    assertThat(plain.headers()).doesNotContainKey("Access-Control-Allow-Origin");
  }

  @ParameterizedTest
  @CsvSource({
    "https://player.example, PUT, 403",
    "https://player.example, DELETE, 403",
    "null, POST, 403",
    "http://localhost:3000, PUT, 200",
    "http://127.0.0.1:5173, POST, 200",
  })
  void onlyAPageOfThisMachineMayWrite(String origin, String method, int status) {
    HttpReply asked = ask("OPTIONS", "/media/k", "", preflight(origin, method, ""));
    assertThat(asked.status()).isEqualTo(status);
    HttpReply done = ask(method, "/media/k", "", Map.of("origin", origin));
    assertThat(done.body().text().contains("<Code>AccessForbidden</Code>"))
        .isEqualTo(status == 403);
  }

  @Test
  void anOptionsThatAsksNothingIsRefused() {
    HttpReply refused = ask("OPTIONS", "/media/k", "", Map.of());
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body().text()).contains("<Code>InvalidArgument</Code>");
  }

  private static Map<String, String> preflight(String origin, String method, String headers) {
    var all = new HashMap<>(Map.of("origin", origin, "access-control-request-method", method));
    if (!headers.isEmpty()) {
      all.put("access-control-request-headers", headers);
    }
    return all;
  }

  private HttpReply ask(String method, String path, String query, Map<String, String> headers) {
    var all = new HashMap<String, List<String>>();
    all.put("host", List.of("127.0.0.1:8090"));
    headers.forEach((name, value) -> all.put(name, List.of(value)));
    return site.answer(new HttpAsk(method, path, query, all, Body.EMPTY));
  }
}

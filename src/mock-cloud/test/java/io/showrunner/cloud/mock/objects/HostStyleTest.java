package io.showrunner.cloud.mock.objects;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.clock.Chance;
import io.showrunner.cloud.mock.access.AccessKeys;
import io.showrunner.cloud.mock.objects.door.ObjectSite;
import io.showrunner.cloud.mock.objects.door.Playback;
import io.showrunner.http.Body;
import io.showrunner.http.HttpAsk;
import io.showrunner.http.HttpReply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Buckets named by host and by path, and requests that ali-oss 6.23.0 writes: it dates them with
 * x-oss-date, and names an invented host of the vendor's whenever it speaks to an IP address.
 */
class HostStyleTest {
  private static final String VENDOR = "oss-cn-shanghai.aliyuncs.com";
  private OssStage stage;
  private ObjectSite site;

  @BeforeEach
  void open() throws IOException {
    stage = new OssStage();
    stage.put("a/k", "once");
    stage.put("media/k", "a key that begins like its bucket");
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

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1:8090,             /media/a/k",
    "localhost:8090,             /media/a/k",
    "media.localhost:8090,       /a/k",
    "media.oss.example,          /a/k",
    "media.oss-cn-shanghai.aliyuncs.com, /a/k",
    "media.oss-cn-shanghai.aliyuncs.com, /media/a/k",
  })
  void anObjectIsFoundWhicheverWayItsBucketIsNamed(String host, String path) {
    HttpReply got = get(host, path, "/media/a/k");
    assertThat(got.status()).as(got.body().text()).isEqualTo(200);
    assertThat(got.body().text()).isEqualTo("once");
  }

  @Test
  void theSignatureTellsWhichOfTwoObjectsIsMeant() {
    assertThat(get("media." + VENDOR, "/media/k", "/media/media/k").body().text())
        .startsWith("a key that begins like");
    assertThat(get("media." + VENDOR, "/media/k", "/media/k").status()).isEqualTo(404);
  }

  @Test
  void allBucketsAreListedEvenUnderAHostThatNamesNone() {
    HttpReply listed = get("undefined." + VENDOR, "/", "/");
    assertThat(listed.body().text())
        .contains("<ListAllMyBucketsResult>", "<Name>archive</Name>", "<Name>media</Name>");
    assertThat(get("media." + VENDOR, "/", "/media/").body().text())
        .contains("<ListBucketResult>", "<Key>a/k</Key>");
  }

  @Test
  void aBucketThatIsNotThereIsToldByItsOwnName() {
    HttpReply refused = get("nowhere." + VENDOR, "/k", "/nowhere/k");
    assertThat(refused.status()).isEqualTo(404);
    assertThat(refused.body().text()).contains("<Code>NoSuchBucket</Code>");
  }

  private HttpReply get(String host, String path, String resource) {
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(stage.clock.now().atOffset(ZoneOffset.UTC));
    String toSign =
        String.format(Locale.ROOT, "GET\n\n\n%s\nx-oss-date:%s\n%s", date, date, resource);
    Map<String, List<String>> headers =
        Map.of(
            "host",
            List.of(host),
            "x-oss-date",
            List.of(date),
            "authorization",
            List.of(String.format(Locale.ROOT, "OSS %s:%s", OssStage.KEY.id(), hmac(toSign))));
    return site.answer(new HttpAsk("GET", path, "", headers, Body.EMPTY));
  }

  private static String hmac(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(utf8(OssStage.KEY.secret()), "HmacSHA1"));
      return Base64.getEncoder().encodeToString(mac.doFinal(utf8(text)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

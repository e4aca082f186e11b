package io.showrunner.standin;

import static org.assertj.core.api.Assertions.assertThat;

import com.aliyun.oss.HttpMethod;
import com.aliyun.oss.model.GeneratePresignedUrlRequest;
import io.showrunner.clock.SystemClock;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each number OSS gives to a playlist it does not sign (OSS error pages 0044-00000402, 404, 408,
 * 409 and 410, 2023-07-21 to 2026-03-20), provoked over the port with the vendor's own SDK.
 */
class DocumentedObjectCodesTest {
  private static final String BUCKET = "showrunner";
  private static final String SIGNABLE = "#EXTM3U\\na-0.ts";

  private final SystemClock machine = new SystemClock();
  private final StandIn standIn = StandIn.open(StandInSettings.usual().at("127.0.0.1", 0), machine);
  private final Visitor visitor = new Visitor(standIn.address());
  private VendorClients clients;

  @BeforeEach
  void point() throws Exception {
    clients = new VendorClients(standIn.address());
  }

  @AfterEach
  void close() {
    clients.close();
    standIn.close();
    machine.close();
  }

  @ParameterizedTest
  @CsvSource({
    SIGNABLE + ", not/good, 0044-00000402",
    "LARGE, '', 0044-00000404",
    "#EXTM3U\\nfilm.mp4, '', 0044-00000408",
    "#EXTM3U\\na-0.ts\\nb.m3u8, '', 0044-00000409"
  })
  void anAddressThatIsInOrderIsRefusedForThePlaylist(String playlist, String token, String ec)
      throws Exception {
    put(playlist.equals("LARGE") ? SIGNABLE + "\\n" + "#".repeat(1 << 20) : playlist);
    assertRefused(fetched(presigned(token), token), ec);
  }

  @Test
  void aSignatureInAHeaderIsRefusedWithItsNumber() {
    put(SIGNABLE);
    var request = new com.aliyun.oss.model.GetObjectRequest(BUCKET, "a.m3u8");
    request.setProcess("hls/sign,live_1");
    try {
      clients.oss().getObject(request);
    } catch (com.aliyun.oss.OSSException refused) {
      assertThat(refused.getEC()).isEqualTo("0044-00000410");
      assertThat(refused.getErrorCode()).isEqualTo("InvalidArgument");
      return;
    }
    throw new AssertionError("Expected a refusal, but the playlist was signed.");
  }

  @Test
  void aPlaylistInOrderIsSigned() throws Exception {
    put(SIGNABLE);
    HttpResponse<String> answer = fetched(presigned("aZ9_-."), "aZ9_-.");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).contains("a-0.ts?");
  }

  private void put(String playlist) {
    byte[] bytes = playlist.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);
    clients.oss().putObject(BUCKET, "a.m3u8", new ByteArrayInputStream(bytes));
  }

  private URI presigned(String token) throws Exception {
    var request = new GeneratePresignedUrlRequest(BUCKET, "a.m3u8", HttpMethod.GET);
    request.setExpiration(Date.from(machine.now().plusSeconds(600)));
    request.setProcess("hls/sign");
    if (!token.isEmpty()) {
      request.addHeader("x-oss-hls-sign-token", token);
    }
    return clients.oss().generatePresignedUrl(request).toURI();
  }

  private HttpResponse<String> fetched(URI address, String token) {
    String path = address.getRawPath() + "?" + address.getRawQuery();
    return token.isEmpty() ? visitor.get(path) : visitor.get(path, "x-oss-hls-sign-token", token);
  }

  private static void assertRefused(HttpResponse<String> answer, String ec) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/xml");
    assertThat(answer.body())
        .startsWith("<?xml")
        .contains("<Code>InvalidArgument</Code>", "<Message>", "<RequestId>", "<HostId>")
        .contains("<EC>" + ec + "</EC>");
  }
}

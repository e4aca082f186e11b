package io.showrunner.cloud.mock.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.http.door.DoorSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the port refuses by itself is said in the protocol that was asked, as far as it can tell.
 */
class InTheWordsAskedForTest {
  private static final String LONG = "X-Long: " + "x".repeat(80 * 1024) + "\r\n";

  @ParameterizedTest
  @ValueSource(strings = {LONG_HEADER, TOO_LARGE})
  void anObjectIsRefusedAsXml(String rest) {
    RawAnswer answer = ask("PUT /bucket/key HTTP/1.1\r\nHost: here\r\n" + rest(rest));
    assertThat(answer.status()).isBetween(400, 499);
    assertThat(answer.body()).startsWith("<?xml").contains("<Code>Request");
  }

  @ParameterizedTest
  @ValueSource(strings = {LONG_HEADER, TOO_LARGE})
  void anOperationIsRefusedAsJson(String rest) {
    RawAnswer answer = ask("POST / HTTP/1.1\r\nHost: here\r\n" + rest(rest));
    assertThat(answer.verdict()).startsWith("4").contains(" Request");
  }

  @Test
  void aBucketOfItsOwnHostIsRefusedAsXmlAtTheRootAsWell() {
    RawAnswer answer =
        ask("POST /?delete HTTP/1.1\r\nHost: media.oss-cn-shanghai.aliyuncs.com\r\n" + large());
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.body()).startsWith("<?xml").contains("<Code>RequestEntityTooLarge</Code>");
  }

  @Test
  void whatCouldNotBeReadIsRefusedAsJson() {
    assertThat(ask("GET /" + "x".repeat(80 * 1024) + " HTTP/1.1\r\n\r\n").verdict())
        .isEqualTo("414 RequestURITooLong");
    assertThat(ask("NONSENSE\r\n\r\n").verdict()).isEqualTo("400 InvalidRequest");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Authorization: OSS id:signature",
        "Authorization: OSS4-HMAC-SHA256 Credential=x",
        "Host: media.localhost:8090",
        "Host: media.oss-cn-shanghai.aliyuncs.com",
      })
  void theObjectStoreIsAskedAtTheRootIfItIsMeant(String header) {
    assertThat(ask("GET / HTTP/1.1\r\n" + withHost(header) + "\r\n").body()).isEqualTo("/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /?Action=A&Version=B HTTP/1.1\r\nHost: live.localhost:8090\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: imm.localhost\r\nx-acs-action: A\r\nx-acs-version: B\r\n\r\n",
      })
  void theGatewayIsAskedUnderAnyName(String request) {
    assertThat(ask(request).verdict()).isEqualTo("404 InvalidApi.NotFound");
  }

  private static final String LONG_HEADER = "long";
  private static final String TOO_LARGE = "large";

  private static String rest(String which) {
    return which.equals(LONG_HEADER) ? LONG + "\r\n" : large();
  }

  private static String large() {
    return "Content-Length: 2000\r\n\r\n" + "x".repeat(2000);
  }

  private static String withHost(String header) {
    return (header.startsWith("Host") ? "" : "Host: 127.0.0.1:8090\r\n") + header + "\r\n";
  }

  private static RawAnswer ask(String request) {
    var small = new FrontDoor.Bodies(1000, 1000, 1000);
    try (var cloud = new OpenCloud(DoorSettings.onPort(0), small, OpenCloud.OBJECTS)) {
      return cloud.ask(request);
    }
  }
}

package io.showrunner.cloud.mock.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.http.door.DoorSettings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the port goes on after. */
class SurvivalTest {
  private static final String FAIR = "GET / HTTP/1.1\r\nHost: here\r\n\r\n";
  private static final String FAIR_VERDICT = "400 MissingAction";
  private static final Duration LONG = Duration.ofMinutes(1);

  private static DoorSettings impatient() {
    return DoorSettings.onPort(0).waiting(Duration.ofMillis(300), LONG);
  }

  @Test
  void takesARequestLineOfSixtyFourKilobytes() {
    try (var cloud = OpenCloud.usual()) {
      String line = "GET /?" + "a".repeat(64 * 1024 - 20) + " HTTP/1.1\r\nHost: here\r\n\r\n";

      assertThat(cloud.ask(line).verdict()).isEqualTo(FAIR_VERDICT);
    }
  }

  @Test
  void refusesARequestLineOfSeventyKilobytes() {
    try (var cloud = OpenCloud.usual()) {
      String line = "GET /?" + "a".repeat(70 * 1024) + " HTTP/1.1\r\nHost: here\r\n\r\n";

      assertThat(cloud.ask(line).verdict()).isEqualTo("414 RequestURITooLong");
      assertThat(cloud.ask(FAIR).verdict()).isEqualTo(FAIR_VERDICT);
    }
  }

  @Test
  void refusesHeadersWithoutEnd() {
    try (var cloud = OpenCloud.usual()) {
      String many = "GET / HTTP/1.1\r\nHost: here\r\nx: " + "a".repeat(70 * 1024) + "\r\n\r\n";

      assertThat(cloud.ask(many).verdict()).isEqualTo("431 RequestHeaderFieldsTooLarge");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/_mock/events", "/bucket/object"})
  void refusesABodyThatIsTooLargeAfterReadingIt(String path) {
    var small = new FrontDoor.Bodies(1_000, 1_000, 1_000);
    try (var cloud = new OpenCloud(DoorSettings.onPort(0), small, OpenCloud.OBJECTS);
        var socket = cloud.connect()) {
      int size = 10 * 1024 * 1024;
      socket.send(
          String.format(
              Locale.ROOT,
              "POST %s HTTP/1.1\r\nHost: here\r\nContent-Length: %d\r\n\r\n",
              path,
              size));
      socket.send(new byte[size]);
      RawAnswer answer = socket.answer();

      assertThat(answer.status()).isEqualTo(413);
      assertThat(answer.body()).contains("RequestEntityTooLarge");
      assertThat(cloud.ask(FAIR).verdict()).isEqualTo(FAIR_VERDICT);
    }
  }

  @Test
  void refusesTenMegabytesAtTheGateway() {
    try (var cloud = OpenCloud.usual();
        var socket = cloud.connect()) {
      int size = 10 * 1024 * 1024;
      socket.send("POST / HTTP/1.1\r\nHost: here\r\nContent-Length: " + size + "\r\n\r\n");
      socket.send(new byte[size]);

      assertThat(socket.answer().verdict()).isEqualTo("413 RequestEntityTooLarge");
    }
  }

  @Test
  void dropsHalfOpenConnectionsAndAnswersOthersMeanwhile() {
    List<String> halves =
        List.of(
            "",
            "GET /",
            "GET / HTTP/1.1\r\nHost: he",
            "POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 10\r\n\r\nhalf",
            "POST / HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab");
    List<RawSocket> open = new ArrayList<>();
    try (var cloud = new OpenCloud(impatient())) {
      for (int each = 0; each < 100; each++) {
        RawSocket socket = cloud.connect();
        socket.send(halves.get(each % halves.size()));
        open.add(socket);
      }
      assertThat(cloud.ask(FAIR).verdict()).isEqualTo(FAIR_VERDICT);
      for (RawSocket socket : open) {
        assertThat(new String(socket.untilTheEnd(), StandardCharsets.UTF_8))
            .doesNotContain("HTTP/1.1 5");
      }
      assertThat(cloud.ask(FAIR).verdict()).isEqualTo(FAIR_VERDICT);
    } finally {
      open.forEach(RawSocket::close);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1\r\nx: ",
        "POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 100000\r\n\r\n"
      })
  void cutsOffARequestThatNeverBecomesWhole(String beginning) {
    DoorSettings patient = DoorSettings.onPort(0).waiting(LONG, Duration.ofMillis(200));
    try (var cloud = new OpenCloud(patient);
        var socket = cloud.connect()) {
      socket.send(beginning);

      assertThat(socket.isCutOffWhileSending("a", 20, 400)).isTrue();
      assertThat(cloud.ask(FAIR).verdict()).isEqualTo(FAIR_VERDICT);
    }
  }

  @Test
  void goesOnWhereAClientHangsUpInTheMiddle() {
    try (var cloud = OpenCloud.usual()) {
      for (int each = 0; each < 50; each++) {
        try (var socket = cloud.connect()) {
          socket.send("POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 10\r\n\r\nhalf");
        }
      }
      assertThat(cloud.ask(FAIR).verdict()).isEqualTo(FAIR_VERDICT);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NONSENSE\r\n\r\n",
        "GET /\r\n\r\n",
        "GET / HTTP/3.7\r\nHost: here\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: \r\n\r\n",
        "GET / HTTP/1.1\r\nHost: here\r\nContent-Length: x\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: here\r\nContent-Length: -1\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "POST / HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: nonsense\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: here\r\nExpect: miracles\r\nContent-Length: 0\r\n\r\n",
        "CONNECT here:80 HTTP/1.1\r\nHost: here\r\n\r\n",
        "OPTIONS * HTTP/1.1\r\nHost: here\r\n\r\n",
        "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\r\n\r\n",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "GET /?a=\u00ff\u00fe HTTP/1.1\r\nHost: here\r\n\r\n",
      })
  void refusesWhatIsNoRequestInFiveFields(String request) {
    try (var cloud = OpenCloud.usual()) {
      RawAnswer answer = cloud.ask(request);

      assertThat(answer.status()).isBetween(400, 499);
      assertThat(answer.body()).contains("RequestId", "HostId", "Code", "Message", "Recommend");
      assertThat(cloud.ask(FAIR).verdict()).isEqualTo(FAIR_VERDICT);
    }
  }
}

package io.showrunner.cloud.mock.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showrunner.http.Body;
import io.showrunner.http.HttpReply;
import io.showrunner.http.HttpSite;
import io.showrunner.http.door.DoorSettings;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is asked for what, and how HTTP itself is spoken. */
class FrontDoorTest {
  private static final HttpSite ECHO =
      ask ->
          new HttpReply(
              200,
              Map.of("Content-Type", "text/plain", "x-query", ask.query(), "ETag", "\"1\""),
              Body.of(ask.method() + " " + ask.path() + " " + ask.body().text()));

  private static String get(String path) {
    return String.format(Locale.ROOT, "GET %s HTTP/1.1\r\nHost: here\r\n\r\n", path);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/_mock/state        | {\"world\":\"/_mock/state\"}",
        "/_mock              | {\"world\":\"/_mock\"}",
        "/_mock2             | /_mock2",
        "/bucket/a%2Fb%20c   | /bucket/a%2Fb%20c",
        "/bucket/../x//y     | /bucket/../x//y",
        "/bucket/%ff         | /bucket/%ff",
        "http://here/bucket  | /bucket",
      })
  void asksTheOneWhosePathItIsWithThePathAsItCame(String path, String answer) {
    try (var cloud = OpenCloud.usual()) {
      assertThat(cloud.ask(get(path)).body()).isEqualTo(answer);
    }
  }

  @Test
  void asksTheGatewayAtTheRootAlone() {
    try (var cloud = OpenCloud.usual()) {
      assertThat(cloud.ask(get("/")).verdict()).isEqualTo("400 MissingAction");
      assertThat(cloud.ask(get("/?Action=A&Version=B")).verdict())
          .isEqualTo("404 InvalidApi.NotFound");
      assertThat(cloud.ask(get("http://here")).verdict()).isEqualTo("400 MissingAction");
    }
  }

  @Test
  void answersManyRequestsOfOneConnection() {
    try (var cloud = new OpenCloud(DoorSettings.onPort(0), ECHO);
        var socket = cloud.connect()) {
      for (int each = 0; each < 3; each++) {
        socket.send("PUT /o HTTP/1.1\r\nHost: here\r\nContent-Length: 2\r\n\r\nh" + each);
        assertThat(socket.answer().body()).isEqualTo("PUT /o h" + each);
      }
    }
  }

  @Test
  void readsABodyInPieces() {
    try (var cloud = new OpenCloud(DoorSettings.onPort(0), ECHO);
        var socket = cloud.connect()) {
      socket.send(
          "PUT /o?a=b HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n");
      socket.send("3\r\nllo\r\n0\r\n\r\n");
      RawAnswer answer = socket.answer();

      assertThat(answer.body()).isEqualTo("PUT /o hello");
      assertThat(answer.headers()).containsEntry("x-query", "a=b");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json; charset=utf-8",
        "application/json;charset=UTF-8",
        "Application/JSON; Charset=utf-8",
        "application/x-www-form-urlencoded; charset=utf-8",
        "text/plain;   charset=utf-8",
      })
  void handsHeadersOnAsTheyCame(String type) {
    HttpSite told =
        ask -> HttpReply.text(200, "text/plain", ask.header("content-type").orElse("none"));
    try (var cloud = new OpenCloud(DoorSettings.onPort(0), told)) {
      assertThat(
              cloud
                  .ask(
                      String.format(
                          Locale.ROOT,
                          "PUT /o HTTP/1.1\r\nHost: here\r\nContent-Type: %s\r\nContent-Length: 0\r\n\r\n",
                          type))
                  .body())
          .isEqualTo(type);
    }
  }

  @Test
  void asksForABodyThatWaitsToBeAskedFor() {
    try (var cloud = new OpenCloud(DoorSettings.onPort(0), ECHO);
        var socket = cloud.connect()) {
      socket.send(
          "PUT /o HTTP/1.1\r\nHost: here\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
      assertThat(socket.answer().status()).isEqualTo(100);
      socket.send("hi");

      assertThat(socket.answer().body()).isEqualTo("PUT /o hi");
    }
  }

  @Test
  void tellsTheLengthOfWhatHeadDoesNotGet() {
    try (var cloud = new OpenCloud(DoorSettings.onPort(0), ECHO);
        var socket = cloud.connect()) {
      socket.send("HEAD /object HTTP/1.1\r\nHost: here\r\n\r\n");
      RawAnswer head = socket.headOnly();
      socket.send(get("/next"));

      assertThat(head.status()).isEqualTo(200);
      assertThat(head.headers()).containsEntry("content-length", "" + "HEAD /object ".length());
      assertThat(head.headers()).containsEntry("etag", "\"1\"");
      assertThat(socket.answer().body()).isEqualTo("GET /next ");
    }
  }

  @Test
  void saysNothingOfWhatItIsMadeOf() {
    try (var cloud = OpenCloud.usual()) {
      assertThat(cloud.ask(get("/")).headers()).doesNotContainKeys("server", "x-powered-by");
      assertThat(cloud.ask("NONSENSE\r\n\r\n").headers()).doesNotContainKey("server");
    }
  }

  @Test
  void answersTheVendorsFailureWhereASiteFails() {
    HttpSite broken =
        ask -> {
          throw new IllegalStateException("secret detail");
        };
    try (var cloud = new OpenCloud(DoorSettings.onPort(0), broken)) {
      RawAnswer answer = cloud.ask(get("/object"));

      assertThat(answer.status()).isEqualTo(500);
      assertThat(answer.body())
          .contains("<Code>InternalError</Code>")
          .doesNotContain("secret", "Exception");
    }
  }

  @Test
  void tellsWhereItListensAndThatAPortIsTaken() {
    try (var cloud = OpenCloud.usual()) {
      assertThat(cloud.door.address()).hasToString("http://127.0.0.1:" + cloud.door.port() + "/");
      DoorSettings same = DoorSettings.onPort(cloud.door.port());

      assertThatThrownBy(() -> FrontDoor.open(same, ECHO, ECHO, ECHO))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void freesItsPortWhenClosed() throws IOException {
    int port;
    try (var cloud = OpenCloud.usual()) {
      port = cloud.door.port();
    }
    try (var again = FrontDoor.open(DoorSettings.onPort(port), ECHO, ECHO, ECHO)) {
      assertThat(again.port()).isEqualTo(port);
    }
  }
}

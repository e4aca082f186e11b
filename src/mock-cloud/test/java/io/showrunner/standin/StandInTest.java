package io.showrunner.standin;

import static io.showrunner.standin.Visitor.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showrunner.clock.SystemClock;
import io.showrunner.clock.VirtualClock;
import io.showrunner.http.Body;
import io.showrunner.http.HttpAsk;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The world's side of a stand-in, over its port. */
class StandInTest {
  private static final String JOIN =
      "{\"event\":\"channel.join\",\"channel\":\"ch-1\",\"user\":\"ana\"}";
  private static final String PUBLISH =
      "{\"event\":\"stream.publish\",\"channel\":\"ch-1\",\"user\":\"ana\"}";

  private final VirtualClock machine = new VirtualClock(Instant.parse("2026-11-21T09:00:00Z"));
  private final StandIn standIn = StandIn.open(StandInSettings.usual().at("127.0.0.1", 0), machine);
  private final Visitor visitor = new Visitor(standIn.address());

  @AfterEach
  void close() {
    standIn.close();
  }

  @Test
  void whatIsSaidHappensNow() {
    JsonObject done = told(visitor.post("/_mock/events", "[" + JOIN + "," + PUBLISH + "]"), 200);
    assertThat(done.write()).isEqualTo("{\"now\":\"2026-11-21T09:00:00Z\",\"happened\":2}");
    assertThat(state().items("channels"))
        .singleElement()
        .extracting(Json::write)
        .asString()
        .contains("\"user\":\"ana\"", "\"publishes\":[\"audio\",\"camera\"]");
  }

  @Test
  void nothingHappensIfOneEventIsNone() {
    JsonObject refused =
        told(visitor.post("/_mock/events", "[" + JOIN + ",{\"event\":\"room.create\"}]"), 400);
    assertThat(refused.items("faults")).isNotEmpty();
    assertThat(state().items("channels")).isEmpty();
    assertThat(records()).isEmpty();
  }

  @Test
  void tellsWhatCannotBe() {
    JsonObject refused = told(visitor.post("/_mock/events", PUBLISH), 409);
    assertThat(refused.text("problem").orElse(""))
        .isEqualTo("event:1: Expected 'ana' to be in channel 'ch-1', but nobody of that name is.");
    assertThat(records()).isEmpty();
  }

  @Test
  void timeMovesOnWhenTold() {
    JsonObject now = told(visitor.post("/_mock/clock", "{\"advance\":\"PT2M\"}"), 200);
    assertThat(now.write()).isEqualTo("{\"now\":\"2026-11-21T09:02:00Z\",\"timeFactor\":1}");
    assertThat(told(visitor.get("/_mock/clock"), 200)).isEqualTo(now);
  }

  @Test
  void timeMovesByNothingElse() {
    for (String body :
        List.of(
            "",
            "{",
            "5",
            "{\"advance\":\"2 minutes\"}",
            "{\"advance\":\"-PT1S\"}",
            "{\"advance\":\"PT24H1S\"}",
            "{\"advance\":\"PT1S\",\"x\":1}")) {
      JsonObject refused = told(visitor.post("/_mock/clock", body), 400);
      assertThat(refused.text("problem").orElse("")).startsWith("Expected {\"advance\":\"PT2M\"}");
    }
    assertThat(told(visitor.get("/_mock/clock"), 200).text("now")).contains("2026-11-21T09:00:00Z");
  }

  @Test
  void recordsWhatHappened() {
    visitor.post("/_mock/events", JOIN);
    visitor.post("/_mock/clock", "{\"advance\":\"PT1.5S\"}");
    visitor.post("/_mock/events", PUBLISH);
    assertThat(records())
        .containsExactly(
            "{\"at\":\"PT0S\",\"kind\":\"event\",\"name\":\"channel.join\",\"channel\":\"ch-1\","
                + "\"user\":\"ana\",\"role\":\"streamer\"}",
            "{\"at\":\"PT1.5S\",\"kind\":\"event\",\"name\":\"stream.publish\","
                + "\"channel\":\"ch-1\",\"user\":\"ana\",\"tracks\":[\"audio\",\"camera\"]}");
  }

  @Test
  void recordsTellOfMessagesAfterTheCallThatSentThem() {
    var caller = new Caller(visitor, machine);
    caller.call("Action", "CreateLiveMessageGroup", "TaskId", "", "GroupId", "g1");
    caller.call(
        "Action",
        "SendLiveMessageGroup",
        "TaskId",
        "",
        "GroupId",
        "g1",
        "SenderId",
        "ana",
        "Body",
        "{\"content\":\"hello\"}",
        "MsgType",
        "10001");
    assertThat(records()).hasSize(3);
    assertThat(records().get(1)).contains("\"operation\":\"SendLiveMessageGroup\"");
    assertThat(records().get(2))
        .isEqualTo(
            "{\"at\":\"PT0S\",\"kind\":\"message\",\"type\":10001,\"to\":\"group\","
                + "\"body\":{\"content\":\"hello\"},\"group\":\"g1\"}");
    assertThat(state().items("groups")).hasSize(1);
  }

  @Test
  void aResetGivesAnEmptyWorld() {
    visitor.post("/_mock/events", JOIN);
    visitor.post("/_mock/clock", "{\"advance\":\"PT1H\"}");
    told(visitor.post("/_mock/reset", ""), 200);
    assertThat(state().items("channels")).isEmpty();
    assertThat(records()).isEmpty();
    assertThat(told(visitor.get("/_mock/clock"), 200).text("now")).contains("2026-11-21T09:00:00Z");
  }

  @Test
  void sendsNobodyAwayWithoutSayingWhatThereIs() {
    assertThat(told(visitor.get("/_mock/"), 200).fields()).containsKey("/_mock/events");
    assertThat(told(visitor.get("/_mock/sate"), 404).text("problem").orElse(""))
        .startsWith("Expected one of events, clock, records, state,");
    assertThat(told(visitor.get("/_mock/events"), 405).text("problem"))
        .contains("Expected POST, but found GET.");
  }

  @Test
  void noPageInABrowserMovesTheWorld() {
    JsonObject refused =
        told(visitor.post("/_mock/events", JOIN, "Origin", "https://evil.example"), 403);
    assertThat(refused.text("problem").orElse("")).contains("a page in a browser");
    told(visitor.post("/_mock/events", JOIN, "Origin", "null"), 403);
    told(visitor.get("/_mock/state", "Sec-Fetch-Site", "cross-site"), 403);
    assertThat(state().items("channels")).isEmpty();
  }

  @Test
  void noPageOfAnotherAddressCallsAnOperation() {
    for (String page : List.of("https://evil.example", "http://localhost:3000", "null")) {
      assertThat(
              told(visitor.post("/?Action=StopLiveMPUTask", "", "Origin", page), 403).text("Code"))
          .as(page)
          .contains("Forbidden");
    }
    assertThat(told(visitor.get("/?Action=StopLiveMPUTask", "Sec-Fetch-Site", "cross-site"), 403))
        .isNotNull();
  }

  @Test
  void thePageOfThisAddressLooksAtTheWorld() {
    String own = "http://" + standIn.address().getAuthority();
    told(visitor.get("/_mock/state", "Origin", own, "Sec-Fetch-Site", "same-origin"), 200);
    told(visitor.get("/_mock/state", "Sec-Fetch-Site", "none"), 200);
  }

  @Test
  void aBrowserIsGreetedAndAnSdkIsNot() {
    String accepts = "text/html,application/xhtml+xml,*/*;q=0.8";
    var greeted = visitor.get("/", "Accept", accepts);
    assertThat(greeted.statusCode()).isEqualTo(200);
    assertThat(greeted.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    assertThat(greeted.body()).contains("/_mock/state", "docs/testing-your-appserver.md");
    assertThat(told(visitor.get("/?Format=JSON"), 400).text("Code")).contains("MissingAction");
    assertThat(
            told(visitor.get("/?Action=A&Version=2016-11-01", "Accept", accepts), 404).text("Code"))
        .contains("InvalidApi.NotFound");
  }

  @Test
  void whoeverAsksForNothingIsGreetedInPlainText() {
    for (String accepts : List.of("*/*", "application/json")) {
      var greeted = visitor.get("/", "Accept", accepts);
      assertThat(greeted.statusCode()).isEqualTo(200);
      assertThat(greeted.headers().firstValue("Content-Type"))
          .contains("text/plain; charset=utf-8");
      assertThat(greeted.body()).contains("/_mock/state").doesNotContain("<");
    }
    assertThat(told(visitor.get("/", "x-acs-action", "NoSuch"), 400).text("Code")).isPresent();
  }

  @Test
  void theWorldIsShownWithoutTheSecretsOfItsAddresses() {
    String address = "http://127.0.0.1:9/callbacks/room/a-secret-of-16-letters?token=another";
    var caller = new Caller(visitor, machine);
    var answer =
        caller.posted(
            "Action",
            "CreateEventSub",
            "TaskId",
            "",
            "ChannelId",
            "*",
            "Events",
            "[\"ChannelEvent\"]",
            "CallbackUrl",
            address);
    told(answer, 200);
    assertThat(visitor.get("/_mock/state").body() + visitor.get("/_mock/records").body())
        .contains("/callbacks/room/…?token=…")
        .doesNotContain("a-secret", "another");
  }

  @Test
  void isAskedUnderItsOwnNameAlone() {
    var here = new Guests(true);
    for (String host : List.of("127.0.0.1:8090", "localhost", "localhost:8090", "[::1]:8090")) {
      assertThat(here.isFromABrowser(under(host))).as(host).isFalse();
    }
    assertThat(here.isFromABrowser(under("evil.example:8090"))).isTrue();
    assertThat(new Guests(false).isFromABrowser(under("cloud.in.compose:8090"))).isFalse();
  }

  private static HttpAsk under(String host) {
    return new HttpAsk("GET", "/_mock/state", "", Map.of("Host", List.of(host)), Body.EMPTY);
  }

  @Test
  void saysWhichPortCannotBeHad() {
    int taken = standIn.address().getPort();
    try (var clock = new SystemClock()) {
      assertThatThrownBy(() -> StandIn.open(StandInSettings.usual().at("127.0.0.1", taken), clock))
          .isInstanceOf(PortNotOpened.class)
          .hasMessageStartingWith("Expected port " + taken + " of 127.0.0.1 to open, but");
    }
  }

  private JsonObject state() {
    return told(visitor.get("/_mock/state"), 200);
  }

  private List<String> records() {
    return visitor.get("/_mock/records").body().lines().toList();
  }
}

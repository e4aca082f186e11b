package io.showrunner.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.GroupId;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.web.Studio.Said;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rooms as apps see them, through the real director and a mock cloud. */
class RoomsApiTest {
  @Test
  void aRoomIsMadeAndShown() {
    try (var studio = new Studio()) {
      Said made =
          studio.as(
              "operator",
              "POST",
              "/api/rooms",
              "{'id':'evening','streamer':'ana','orientation':'portrait'}");
      assertThat(made.status()).isEqualTo(201);
      assertThat(made.header("Location")).isEqualTo("/api/rooms/evening");
      assertThat(made.body().write())
          .isEqualTo(
              String.format(
                      Locale.ROOT,
                      "{'id':'evening','title':'','orientation':'portrait','phase':'created','streamer':'ana','channel':'evening','messageGroup':'%s','costreams':[],'calls':[]}",
                      GroupId.of(Studio.APP, new RoomId("evening")))
                  .replace('\'', '"'));
      assertThat(studio.room().body()).isEqualTo(made.body());
    }
  }

  @Test
  void aRoomThatIsThereAlreadyIsNotMadeAgain() {
    try (var studio = new Studio().created()) {
      Said again = studio.as("operator", "POST", "/api/rooms", "{'id':'evening','streamer':'bo'}");
      assertThat(again.status()).isEqualTo(409);
      assertThat(again.text("message")).contains("the room exists already");
      assertThat(studio.room().text("streamer")).isEqualTo("ana");
    }
  }

  @Test
  void aRequestRepeatedWithItsKeyHappensOnce() {
    try (var studio = new Studio()) {
      Map<String, String> headers =
          Map.of("authorization", studio.bearer("ana"), "idempotency-key", "one");
      Said first = studio.ask("POST", "/api/rooms", headers);
      Said copy = studio.ask("POST", "/api/rooms", headers);
      assertThat(first.status()).isEqualTo(201);
      assertThat(copy.status()).isEqualTo(200);
      assertThat(copy.body()).isEqualTo(first.body());
      Said other =
          studio.ask(
              "POST",
              "/api/rooms",
              Map.of("authorization", studio.bearer("bo"), "idempotency-key", "one"));
      assertThat(other.status()).isEqualTo(201);
      assertThat(other.text("id")).isNotEqualTo(first.text("id"));
    }
  }

  @Test
  void aKeyThatMadeOneRoomMakesNoOther() {
    try (var studio = new Studio()) {
      var named = Map.of("authorization", studio.bearer("operator"), "idempotency-key", "one");
      String room = "{'id':'%s','streamer':'ana'}";
      assertThat(studio.ask("POST", "/api/rooms", named, room.replace("%s", "ik1")).status())
          .isEqualTo(201);
      Said other = studio.ask("POST", "/api/rooms", named, room.replace("%s", "ik2"));
      assertThat(other.status()).isEqualTo(422);
      assertThat(other.text("code")).isEqualTo("KeyReused");
      assertThat(other.text("message")).contains("'ik1'", "'ik2'", "Take a new key");
      assertThat(ids(studio.as("bo", "GET", "/api/rooms"))).containsExactly("ik1");
      assertThat(studio.ask("POST", "/api/rooms", named, room.replace("%s", "ik1")).status())
          .isEqualTo(200);
    }
  }

  @Test
  void aTitleIsSeenOrLeftOut() {
    try (var studio = new Studio()) {
      for (String title : List.of("", " ", "\u200b", "\u3164", "\ufffe")) {
        Said said =
            studio.as(
                "operator", "POST", "/api/rooms", "{'streamer':'ana','title':'" + title + "'}");
        assertThat(said.status()).as(title).isEqualTo(400);
        assertThat(said.text("message")).startsWith("'title': Expected a title");
      }
      assertThat(studio.as("ana", "POST", "/api/rooms").text("title")).isEmpty();
    }
  }

  @Test
  void roomsAreListedNewestFirstPageByPage() {
    try (var studio = new Studio()) {
      for (String id : List.of("a", "c", "b")) {
        studio.as(
            "operator",
            "POST",
            "/api/rooms",
            String.format(Locale.ROOT, "{'id':'%s','streamer':'ana'}", id));
      }
      studio.as("ana", "POST", "/api/rooms/c/end");
      Said first = studio.as("bo", "GET", "/api/rooms?limit=2");
      assertThat(ids(first)).containsExactly("b", "c");
      Said second = studio.as("bo", "GET", "/api/rooms?limit=2&before=" + first.text("next"));
      assertThat(ids(second)).containsExactly("a");
      assertThat(second.body().get("next")).isEmpty();
      assertThat(ids(studio.as("bo", "GET", "/api/rooms?open=true"))).containsExactly("b", "a");
    }
  }

  @Test
  void playbackIsGivenOutOnlyOnceTheCdnHasTheStream() {
    try (var studio = new Studio().created()) {
      studio.publishes("ana");
      assertThat(studio.room().text("phase")).isEqualTo("live");
      assertThat(studio.room().body().get("playback")).isEmpty();
      studio.passes(Duration.ofSeconds(5));
      JsonObject playback = studio.room().body().object("playback").orElseThrow();
      assertThat(playback.fields().keySet()).containsExactly("flv", "hls", "rtmp", "rts");
      String flv = playback.text("flv").orElseThrow();
      assertThat(flv)
          .startsWith("https://play.example.com/live/app-1_evening-1_ana_camera.flv?auth_key=");
      studio.passes(Duration.ofMinutes(1));
      assertThat(studio.room().body().object("playback").orElseThrow().text("flv"))
          .get()
          .isNotEqualTo(flv);
    }
  }

  @Test
  void aShowThatIsOverIsOfferedToBeSeenAgainWithoutASignatureInTheTimeline() {
    try (var studio = new Studio().live()) {
      assertThat(studio.room().body().get("replay")).isEmpty();
      studio.passes(Duration.ofMinutes(1));
      studio.as("ana", "POST", "/api/rooms/evening/end");
      assertThat(replay(studio)).isEqualTo("{\"status\":\"preparing\"}");
      studio.passes(Duration.ofMinutes(1));
      JsonObject ready = studio.room().body().object("replay").orElseThrow();
      assertThat(ready.fields().keySet()).containsExactly("status", "url");
      assertThat(ready.text("status")).contains("ready");
      assertThat(ready.text("url").orElseThrow())
          .startsWith("https://showrunner.oss-cn-shanghai.aliyuncs.com/replay/")
          .contains("x-oss-signature=");
      assertThat(studio.as("ana", "GET", "/api/rooms/evening/timeline").body().write())
          .contains("x-oss-signature=…")
          .doesNotContainPattern("x-oss-signature=[0-9a-f]");
    }
  }

  @Test
  void anAddressThatHasExpiredIsNotGivenOut() {
    try (var studio = new Studio().live()) {
      studio.passes(Duration.ofMinutes(1));
      studio.as("ana", "POST", "/api/rooms/evening/end");
      studio.passes(Duration.ofMinutes(1));
      String url = studio.room().body().object("replay").orElseThrow().text("url").orElseThrow();
      studio.passes(Duration.ofDays(3));
      assertThat(studio.room().body().object("replay").orElseThrow().text("url"))
          .get()
          .isNotEqualTo(url);
    }
  }

  private static String replay(Studio studio) {
    return studio.room().body().object("replay").orElseThrow().write();
  }

  @Test
  void aGuestComesIntoThePictureAndTheStreamerEndsTheShow() {
    try (var studio = new Studio().live()) {
      Said asked = studio.as("bo", "POST", "/api/rooms/evening/costreams");
      assertThat(asked.status()).isEqualTo(200);
      assertThat(asked.body().items("costreams").toString()).contains("asked");
      studio.as("ana", "POST", "/api/rooms/evening/costreams/bo/approve");
      studio.publishes("bo");
      studio.passes(Duration.ofSeconds(5));
      assertThat(studio.room().text("mode")).isEqualTo("co-streaming");
      Said ended = studio.as("ana", "POST", "/api/rooms/evening/end");
      assertThat(ended.status()).isEqualTo(200);
      assertThat(ended.text("phase")).isEqualTo("ended");
      assertThat(ended.text("reason")).isNotEmpty();
      assertThat(studio.as("ana", "POST", "/api/rooms/evening/end").status()).isEqualTo(200);
    }
  }

  @Test
  void aWordThatNobodyWaitsForIsRefused() {
    try (var studio = new Studio().live()) {
      Said said = studio.as("ana", "POST", "/api/rooms/evening/costreams/bo/approve");
      assertThat(said.status()).isEqualTo(409);
      assertThat(said.text("message")).isEqualTo("It changes nothing: nobody waits for it.");
    }
  }

  @Test
  void aCallAcrossChannelsIsTold() {
    try (var studio = new Studio().live()) {
      Said connected = studio.as("ana", "POST", "/api/rooms/evening/calls", "{'peer':'night-1'}");
      assertThat(connected.body().items("calls")).containsExactly(Json.of("night-1"));
      Said over = studio.as("ana", "DELETE", "/api/rooms/evening/calls/night-1");
      assertThat(over.body().items("calls")).isEmpty();
    }
  }

  @Test
  void tellsWhatHappenedWithoutTellingHowToPushInAnothersName() {
    try (var studio = new Studio().live()) {
      Said said = studio.as("ana", "GET", "/api/rooms/evening/timeline");
      assertThat(said.body().get("whole")).contains(Json.of(true));
      String all = said.body().write();
      assertThat(all)
          .contains("\"name\":\"room.create\"", "StartLiveMPUTask", "\"kind\":\"decision\"")
          .contains("auth_key=…")
          .doesNotContainPattern("auth_key=[0-9]");
    }
  }

  @Test
  void tellsWhatPeopleWereToldWithoutLettingAnybodyInInTheirName() {
    try (var studio = new Studio().coStreaming()) {
      assertThat(studio.messages).anyMatch(told -> told.matches(".*[&]token=[0-9a-f]{64}.*"));
      assertThat(studio.as("ana", "GET", "/api/rooms/evening/timeline").body().write())
          .contains("rtcPullUrl", "&token=…")
          .doesNotContainPattern("token=[0-9a-f]");
    }
  }

  @Test
  void whatIsSaidReachesTheGroupOrTheOneItIsFor() {
    try (var studio = new Studio().coStreaming()) {
      studio.messages.clear();
      studio.as("viewer", "POST", "/api/rooms/evening/comments", "{'content':'Hello!'}");
      studio.as("bo", "PUT", "/api/rooms/evening/participants/bo/muted", "{'microphone':true}");
      studio.as("ana", "PUT", "/api/rooms/evening/participants/bo/muted", "{'camera':true}");
      studio.passes(Duration.ofSeconds(1));
      assertThat(studio.messages)
          .containsExactly(
              "20007 to all: {\"micOpened\":false}",
              "20010 to bo: {\"needOpenCamera\":false}",
              "10001 to all: {\"content\":\"Hello!\"}");
    }
  }

  @Test
  void aCommentThatNoMessageCouldHoldIsRefusedBeforeItIsStored() {
    try (var studio = new Studio().coStreaming()) {
      String quotes = "\\\"".repeat(5_000);
      Said said =
          studio.as(
              "viewer", "POST", "/api/rooms/evening/comments", "{'content':'" + quotes + "'}");
      assertThat(said.status()).isEqualTo(400);
      assertThat(said.text("message")).contains("at most 8192 bytes as JSON");
    }
  }

  @Test
  void realTimeTokensAreForThoseWhoBelongOnAir() {
    try (var studio = new Studio().coStreaming()) {
      String path = "/api/rooms/evening/realtime-tokens";
      assertThat(studio.as("ana", "POST", path).status()).isEqualTo(201);
      Said guest = studio.as("bo", "POST", path);
      assertThat(guest.text("channel")).isEqualTo("evening-1");
      assertThat(guest.text("token")).matches("[0-9a-f]{64}");
      assertThat(studio.as("viewer", "POST", path).status()).isEqualTo(403);
      assertThat(studio.as("bo", "POST", path, "{'user':'ana'}").status()).isEqualTo(403);
      assertThat(studio.as("operator", "POST", path, "{'user':'ana'}").status()).isEqualTo(201);
      Said started = studio.as("ana", "POST", "/api/rooms/evening/start");
      assertThat(started.body().object("realTime").orElseThrow().text("user")).contains("ana");
    }
  }

  private static List<String> ids(Said list) {
    return list.body().items("rooms").stream()
        .map(room -> ((JsonObject) room).text("id").orElseThrow())
        .toList();
  }
}

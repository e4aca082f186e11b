package io.showrunner.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.cloud.CallbackSignature;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.web.Studio.Said;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Callbacks as public receivers of them get them, over the server's own addresses. */
class CallbacksOfTheFieldTest {
  private static final String ROOMS = "/callbacks/room/" + Studio.CALLBACK_SECRET;
  private static final RoomId EVENING = new RoomId("evening");

  private final Studio studio = new Studio().created();

  @AfterEach
  void close() {
    studio.close();
  }

  @Test
  void publishingMayBeToldTrackByTrack() {
    assertThat(told(user("Join", "S1", 1) + "," + user("PublishAudio", "S1", 2))).isEqualTo(200);
    assertThat(told(user("PublishVideo", "S1", 3))).isEqualTo(200);
    assertThat(phase()).isEqualTo(Phase.LIVE);
    assertThat(told(user("UnpublishVideo", "S1", 4) + "," + user("UnpublishAudio", "S1", 5)))
        .isEqualTo(200);
    assertThat(told(user("Leave", "S1", 6, ",'Reason':4"))).isEqualTo(200);
    assertThat(phase()).isEqualTo(Phase.RECONNECTING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'UserId':'a b','SessionId':'S9','US':2",
        "'UserId':'','SessionId':'S9','US':2",
        "'UserId':'viewer','SessionId':'','US':2",
        "'UserId':'é','SessionId':'S9','US':2",
        "'UserId':'viewer','SessionId':'S9','US':'soon','Timestamp':'now'",
        "'UserId':'viewer','US':2",
        "'UserId':{},'SessionId':'S9','US':2"
      })
  void oneEntryThatCannotBeUsedCostsTheOthersNothing(String fields) {
    String bad = "{'Event':'UserEvent','UserEvent':{'EventTag':'Join'," + fields + "}}";
    assertThat(told(user("Join", "S1", 1) + "," + bad + "," + user("Publish", "S1", 3)))
        .isEqualTo(200);
    assertThat(phase()).isEqualTo(Phase.LIVE);
  }

  @Test
  void whoIsResumedUnderTheSameSessionIsBack() {
    told(user("Join", "S1", 1000) + "," + user("Publish", "S1", 1001));
    told(user("Leave", "S1", 2000, ",'Reason':2"));
    assertThat(phase()).isEqualTo(Phase.RECONNECTING);
    told(user("Join", "S1", 3000, ",'Reason':2") + "," + user("Publish", "S1", 3001));
    assertThat(phase()).isEqualTo(Phase.LIVE);
    studio.passes(Duration.ofMinutes(3));
    assertThat(phase()).isEqualTo(Phase.LIVE);
  }

  @Test
  void aLateLeaveOfTheOldStayEndsThatAlone() {
    told(user("Join", "S1", 1000) + "," + user("Publish", "S1", 1001));
    told(user("Join", "S2", 2000) + "," + user("Publish", "S2", 2001));
    told(user("Leave", "S1", 3000, ",'Reason':2"));
    assertThat(phase()).isEqualTo(Phase.LIVE);
  }

  @ParameterizedTest
  @CsvSource({"1767225600123, ana", "1767225600, ana", "1767225600123456, ana"})
  void momentsAreReadInAnyUnit(String moment, String id) {
    String join =
        "{'Event':'UserEvent','UserEvent':{'UserId':'%s','EventTag':'%s','SessionId':'S1','Timestamp':%s}}";
    String both =
        String.format(Locale.ROOT, join + ",", id, "Join", moment)
            + String.format(Locale.ROOT, join, id, "Publish", moment);
    assertThat(told(both)).isEqualTo(200);
    assertThat(phase()).isEqualTo(Phase.LIVE);
  }

  @Test
  void numbersForIdsAndAMarkBeforeTheTextAreRead() {
    String number =
        "{'Event':'UserEvent','UserEvent':{'UserId':10086,'EventTag':'Join','SessionId':7,'US':5}}";
    assertThat(studio.ask("POST", ROOMS, Map.of(), "\ufeff" + envelope(number)).status())
        .isEqualTo(200);
    studio.passes(Duration.ZERO);
    assertThat(studio.director.room(EVENING).orElseThrow().people().toString()).contains("10086");
  }

  @Test
  void whatNobodyKnowsIsPassedOverWhateverTypeIsClaimed() {
    String unknown =
        user("Roleupdate", "S1", 1)
            + ",{'Event':'RecordEvent','RecordEvent':{}},"
            + user("Join", "S1", 2);
    Said said =
        studio.ask(
            "POST",
            ROOMS,
            Map.of("content-type", "application/x-www-form-urlencoded"),
            envelope(unknown + "," + user("Publish", "S1", 3)));
    assertThat(said.status()).isEqualTo(200);
    studio.passes(Duration.ZERO);
    assertThat(phase()).isEqualTo(Phase.LIVE);
  }

  @Test
  void whatIsPackedIsRefusedWithTheReason() {
    Said said =
        studio.ask(
            "POST", ROOMS, Map.of("content-encoding", "gzip"), envelope(user("Join", "S1", 1)));
    assertThat(said.status()).isEqualTo(415);
    assertThat(said.body().text("message").orElseThrow()).contains("gzip");
  }

  @Test
  void theCdnsQueryIsReadAsItWasSent() {
    assertThat(cdn("publish", 0, "&usrargs=100%&node=eu13")).isEqualTo(200);
    assertThat(studio.director.room(EVENING).orElseThrow().arrived()).isTrue();
  }

  @Test
  void anOlderWordOfTheCdnIsNotBelieved() {
    cdn("publish", 20, "");
    cdn("publish_done", 10, "");
    assertThat(studio.director.room(EVENING).orElseThrow().arrived()).isTrue();
    cdn("publish_done", 30, "");
    assertThat(studio.director.room(EVENING).orElseThrow().arrived()).isFalse();
    cdn("publish", 25, "");
    assertThat(studio.director.room(EVENING).orElseThrow().arrived()).isFalse();
  }

  private int cdn(String action, int second, String more) {
    String now = Long.toString(Studio.START.getEpochSecond());
    String query =
        String.format(
            Locale.ROOT,
            "/callbacks/cdn?action=%s&id=app-1_evening-1_ana_camera&time=%d%s",
            action,
            Studio.START.getEpochSecond() + second,
            more);
    Said said =
        studio.ask(
            "GET",
            query,
            Map.of(
                "ali-live-timestamp",
                now,
                "ali-live-signature",
                CallbackSignature.of("push.example.com", now, Studio.CALLBACK_KEY)));
    studio.passes(Duration.ZERO);
    return said.status();
  }

  private int told(String contents) {
    int status = studio.ask("POST", ROOMS, Map.of(), envelope(contents)).status();
    studio.passes(Duration.ZERO);
    return status;
  }

  private Phase phase() {
    return studio.director.room(EVENING).orElseThrow().phase();
  }

  private static String envelope(String contents) {
    return "{'MsgId':'m','MsgTimestamp':1767225600,'SubId':'s','AppId':'app-1',"
        + "'ChannelId':'evening-1','Contents':["
        + contents
        + "]}";
  }

  private static String user(String tag, String session, long micros, String... more) {
    return String.format(
        Locale.ROOT,
        "{'Event':'UserEvent','UserEvent':{'UserId':'ana','EventTag':'%s','SessionId':'%s',"
            + "'Timestamp':1767225600,'US':%d,'Role':1%s}}",
        tag,
        session,
        micros,
        String.join("", more));
  }
}

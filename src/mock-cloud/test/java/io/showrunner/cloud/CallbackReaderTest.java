package io.showrunner.cloud;

import static io.showrunner.cloud.Samples.APP;
import static io.showrunner.cloud.Samples.CHANNEL;
import static io.showrunner.cloud.Samples.EVENING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showrunner.broadcast.RelayEnd;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.cloud.mock.Stage;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.Track;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackReaderTest {
  private static final String GOOD =
      "{'Event':'UserEvent','UserEvent':{'UserId':'bo','SessionId':'s-9','EventTag':'Join','US':7}}";

  private final CallbackReader reader =
      new CallbackReader(CallbackTrust.of(APP, "push.example.com", Samples.NOTIFY_KEY));

  @Test
  void readsTheRecordedSampleInEitherSpelling() {
    String body =
        """
        {"MsgId":"1","MsgTimestamp":1697545591,"SubscribeID":"s","AppId":"app-1","ChannelID":"c-1",
         "Contents":[{"Event":"UserEvent","UserEvent":{"UserId":"linux_test","EventTag":"Leave",
         "SessionId":"abc","Timestamp":1697545591,"ChannelProfile":"interactive_live",
         "US":5068748604047364,"Reason":1,"Role":1,"TerminalType":6,"UserType":2,"New":{"a":[]}}}]}
        """;
    List<News> read = reader.read(room(body), EVENING).news();
    assertThat(read).hasSize(1);
    assertThat(read.get(0).key()).isEqualTo("room/c-1/linux_test/abc/Leave/5068748604047364");
    List<News> other = reader.read(room(body.replace("ChannelID", "ChannelId")), EVENING).news();
    assertThat(other).isEqualTo(read);
    List<News> again =
        reader.read(room(body.replace("\"MsgId\":\"1\"", "\"MsgId\":\"2\"")), EVENING).news();
    assertThat(again).isEqualTo(read);
  }

  @Test
  void takesAudioAndCameraForGrantedAndTracksOneByOne() {
    assertThat(read(user("'EventTag':'Publish'")))
        .singleElement()
        .extracting(n -> ((RoomEvent.TracksPublished) n.event()).tracks())
        .isEqualTo(Stage.BOTH);
    var muted = read(user("'EventTag':'Mute','Tracks':['audio','camera']"));
    assertThat(muted).hasSize(2).extracting(News::key).doesNotHaveDuplicates();
  }

  @Test
  void newsOfOtherTracksAtTheSameMomentIsNoCopy() {
    var audio = read(user("'EventTag':'Publish','Tracks':['audio']"));
    var camera = read(user("'EventTag':'Publish','Tracks':['camera']"));
    assertThat(audio.get(0).key()).isNotEqualTo(camera.get(0).key());
  }

  @Test
  void withoutACounterTheMessageTellsCopiesFromNews() {
    String first = key("m-1", "Publish");
    assertThat(List.of(first, key("m-2", "Unpublish"), key("m-3", "Publish")))
        .doesNotHaveDuplicates();
    assertThat(key("m-1", "Publish")).isEqualTo(first);
    assertThat(key("m".repeat(500), "Publish"))
        .hasSizeLessThanOrEqualTo(300)
        .isNotEqualTo(key("m".repeat(501), "Publish"));
  }

  private String key(String message, String tag) {
    String body =
        user(String.format(Locale.ROOT, "'EventTag':'%s','Timestamp':1697545591", tag))
            .replace("\"US\":7,", "")
            .replace(
                "{\"AppId\"", String.format(Locale.ROOT, "{\"MsgId\":\"%s\",\"AppId\"", message));
    return read(body).get(0).key();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'EventTag':'Roleupdate'",
        "'EventTag':'CameraOpen'",
        "'EventTag':'Publish','Tracks':['hologram']"
      })
  void makesNoNewsOfWhatItDoesNotKnow(String event) {
    assertThat(read(user(event))).isEmpty();
  }

  @Test
  void hearsThatAChannelClosedAndNotThatItOpened() {
    assertThat(read(channel("'EventTag':'Open','Timestamp':7"))).isEmpty();
    assertThat(read(channel(""))).isEmpty();
    assertThat(read(channel("'EventTag':'Close','Timestamp':7")))
        .containsExactly(
            new News(
                new News.Address.OfChannel(CHANNEL),
                "room/c-1/Close/7",
                new RoomEvent.RelayEndHinted(RelayEnd.CHANNEL_CLOSED)));
  }

  private static String channel(String event) {
    return String.format(
            Locale.ROOT,
            "{'AppId':'app-1','ChannelId':'c-1','Contents':[{'Event':'ChannelEvent','ChannelEvent':{%s}}]}",
            event)
        .replace('\'', '"');
  }

  @ParameterizedTest
  @CsvSource({
    "1, 3, STOPPED_AT_CONSOLE",
    "1, 4, CHANNEL_CLOSED",
    "1, 5, PUSH_FAILED",
    "1, 6, BAD_URL",
    "1, 1,",
    "1, 2,",
    "1, 7,",
    "2, 3,",
  })
  void aTaskTellsByWhichOtherHandItEnded(int type, int code, @Nullable RelayEnd how) {
    List<News> news =
        reader
            .read(
                task(type, String.format(Locale.ROOT, "'EventCode':%d,'EventTs':9", code)), EVENING)
            .news();
    if (how == null) {
      assertThat(news).isEmpty();
    } else {
      assertThat(news)
          .containsExactly(
              new News(
                  new News.Address.OfTask(Samples.TASK),
                  String.format(Locale.ROOT, "task/%s/%d/9", Samples.TASK, code),
                  new RoomEvent.RelayEndHinted(how)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anything",
        "{}",
        "{'AppId':'app-2','TaskId':'t','EventType':1,'Payload':{'EventCode':3}}",
        "{'AppId':'app-1','EventType':1,'Payload':{'EventCode':3}}",
        "{'AppId':'app-1','TaskId':'a b','EventType':1,'Payload':{'EventCode':3}}",
        "{'AppId':'app-1','TaskId':'t','EventType':1,'Payload':3}"
      })
  void refusesATaskEventItCannotRead(String body) {
    var callback = new Callback(Callback.Source.TASK, Map.of(), Map.of(), body.replace('\'', '"'));
    assertThatThrownBy(() -> reader.read(callback, EVENING))
        .isInstanceOf(CallbackRefused.class)
        .hasMessageStartingWith("Expected ");
  }

  private static Callback task(int type, String payload) {
    String body =
        String.format(
            Locale.ROOT,
            "{'AppId':'app-1','TaskId':'%s','EventType':%d,'Payload':{%s}}",
            Samples.TASK,
            type,
            payload);
    return new Callback(Callback.Source.TASK, Map.of(), Map.of(), body.replace('\'', '"'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{",
        "null",
        "{}",
        "{'AppId':'app-2','ChannelId':'c-1','Contents':[]}",
        "{'AppId':'app-1','Contents':[]}",
        "{'AppId':'app-1','ChannelId':'c 1','Contents':[]}",
        "{'AppId':'app-1','ChannelId':{},'Contents':[]}",
        "{'AppId':'app-1','ChannelId':'c-1'}",
        "{'AppId':'app-1','ChannelId':'c-1','Contents':{}}",
        "{'AppId':'app-1','ChannelId':null,'Contents':[]}",
        "{'AppId':'app-1','ChannelId':'c-1','Contents':[1e999999999]}"
      })
  void refusesAnEnvelopeItCannotRead(String body) {
    assertThatThrownBy(() -> reader.read(room(body.replace('\'', '"')), EVENING))
        .isInstanceOf(CallbackRefused.class)
        .hasMessageStartingWith("Expected ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'x':1",
        "'EventTag':5",
        "'EventTag':'Join','UserId':''",
        "'EventTag':'Join','UserId':null",
        "'EventTag':'Join','UserId':'a b'",
        "'EventTag':'Join','SessionId':''",
        "'EventTag':'Join','SessionId':[3]",
        "'EventTag':'Join','US':'soon'",
        "'EventTag':'Join','US':1.5",
        "'EventTag':'Join','US':12345678901234567890"
      })
  void skipsAUserEventItCannotReadAndSaysWhy(String event) {
    String broken = user(event);
    String between =
        broken
            .replace("[{\"Event\"", "[" + GOOD + ",{\"Event\"")
            .replace("}}]}", "}}," + GOOD.replace("'US':7", "'US':8") + "]}")
            .replace('\'', '"');
    CallbackContent read = reader.read(room(between), EVENING);
    assertThat(read.news())
        .extracting(News::key)
        .containsExactly("room/c-1/bo/s-9/Join/7", "room/c-1/bo/s-9/Join/8");
    assertThat(read.skipped())
        .singleElement()
        .asString()
        .startsWith("entry 2 of c-1 was skipped: Expected ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "'text'", "{'Event':'UserEvent'}", "{'Event':'UserEvent','UserEvent':[]}"})
  void skipsAnEntryThatIsNone(String entry) {
    String body =
        String.format(
            Locale.ROOT, "{'AppId':'app-1','ChannelId':'c-1','Contents':[%s,%s]}", entry, GOOD);
    CallbackContent read = reader.read(room(body.replace('\'', '"')), EVENING);
    assertThat(read.news()).hasSize(1);
    assertThat(read.skipped()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "PublishAudio, AUDIO, true",
    "PublishVideo, CAMERA, true",
    "PublishScreen, SCREEN, true",
    "UnpublishAudio, AUDIO, false",
    "UnpublishVideo, CAMERA, false",
    "UnpublishScreen, SCREEN, false"
  })
  void readsPublishingThatIsToldTrackByTrack(String tag, Track track, boolean publishing) {
    RoomEvent event = read(user(String.format(Locale.ROOT, "'EventTag':'%s'", tag))).get(0).event();
    assertThat(event instanceof RoomEvent.TracksPublished).isEqualTo(publishing);
    assertThat(
            event instanceof RoomEvent.TracksPublished published
                ? published.tracks()
                : ((RoomEvent.TracksUnpublished) event).tracks())
        .containsExactly(track);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'CurrentMedias':[1,2] | AUDIO CAMERA",
        "'CurrentMedias':'1,3' | AUDIO SCREEN",
        "'CurrentMedias':'2' | CAMERA",
        "'CurrentMedias':3 | SCREEN",
        "'CurrentMedias':[] | AUDIO CAMERA",
        "'CurrentMedias':[9] | AUDIO CAMERA"
      },
      quoteCharacter = '"')
  void whatIsPublishedNowMayBeTold(String medias, String tracks) {
    var event =
        (RoomEvent.TracksPublished) read(user("'EventTag':'Publish'," + medias)).get(0).event();
    assertThat(event.tracks()).extracting(Track::name).containsExactly(tracks.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "1, NORMAL, 1",
    "2, LOST, 1",
    "3, NORMAL, 1",
    "4, LOST, 1",
    "5, LOST, 1",
    "6, KICKED, 1",
    "7, KICKED, 2",
    "8, LOST, 1",
    "'\"6\"', KICKED, 1"
  })
  void eachReasonOfALeaveHasItsMeaning(String code, LeaveReason reason, int news) {
    List<News> told = read(user("'EventTag':'Leave','Reason':" + code));
    assertThat(told).hasSize(news);
    assertThat(((RoomEvent.ParticipantLeft) told.get(0).event()).reason()).isEqualTo(reason);
    if (news > 1) {
      assertThat(told.get(1).event())
          .isEqualTo(new RoomEvent.RelayEndHinted(RelayEnd.CHANNEL_CLOSED));
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      value = {
        "'UserId':7 | room/c-1/7/s-1/Join/7",
        "'SessionId':42 | room/c-1/ana/42/Join/7",
        "'US':'9' | room/c-1/ana/s-1/Join/9",
        "'US':null,'Timestamp':1697545591 | room/c-1/ana/s-1/Join/1697545591000000/m/0",
        "'US':null,'Timestamp':1697545591123 | room/c-1/ana/s-1/Join/1697545591123000/m/0",
        "'US':null,'Timestamp':'1697545591' | room/c-1/ana/s-1/Join/1697545591000000/m/0"
      })
  void readsIdsAndMomentsHoweverTheyAreWritten(String fields, String key) {
    String body =
        user("'EventTag':'Join'," + fields)
            .replace("{\"AppId\"", "\ufeff{\"MsgId\":\"m\",\"AppId\"");
    assertThat(read(body)).singleElement().extracting(News::key).isEqualTo(key);
  }

  private List<News> read(String body) {
    CallbackContent content = reader.read(room(body), EVENING);
    assertThat(content.skipped()).isEmpty();
    return content.news();
  }

  @Test
  void believesTheCdnForFiveMinutes() {
    var cdn = cdn(Samples.NOTIFY_KEY, "publish", "s");
    assertThat(reader.read(cdn, EVENING.plusSeconds(300)).news()).hasSize(1);
    assertThat(reader.read(cdn, EVENING.minusSeconds(300)).news()).hasSize(1);
    for (long seconds : new long[] {301, -301}) {
      assertThatThrownBy(() -> reader.read(cdn, EVENING.plusSeconds(seconds)))
          .isInstanceOf(CallbackRefused.class)
          .hasMessageContaining("signed within PT5M");
    }
  }

  @Test
  void refusesForgedAndUnsignedCallbacks() {
    assertThatThrownBy(() -> reader.read(cdn("anotherKeyForged", "publish", "s"), EVENING))
        .isInstanceOf(CallbackRefused.class)
        .hasMessageContaining("signature of push.example.com");
    var unsigned =
        new Callback(Callback.Source.CDN, Map.of(), Map.of("action", "publish", "id", "s"), "");
    assertThatThrownBy(() -> reader.read(unsigned, EVENING))
        .isInstanceOf(CallbackRefused.class)
        .hasMessageContaining("no signature");
    assertThatThrownBy(() -> reader.read(cdn(Samples.NOTIFY_KEY, "publish", ""), EVENING))
        .isInstanceOf(CallbackRefused.class)
        .hasMessageContaining("'id'");
    assertThat(reader.read(cdn(Samples.NOTIFY_KEY, "anomaly", "s"), EVENING).news()).isEmpty();
  }

  @Test
  void refusesAKeyTheVendorWouldRefuse() {
    assertThatThrownBy(() -> CallbackTrust.of(APP, "d", "short"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("short");
  }

  private static Callback room(String body) {
    return new Callback(Callback.Source.ROOM, Map.of(), Map.of(), body);
  }

  /** A user event; what is given replaces what usually stands there. */
  private static String user(String fields) {
    Map<String, String> event = new LinkedHashMap<>();
    event.put("UserId", "'UserId':'ana'");
    event.put("SessionId", "'SessionId':'s-1'");
    event.put("US", "'US':7");
    event.keySet().removeIf(fields::contains);
    String all = String.join(",", event.values());
    return String.format(
            Locale.ROOT,
            "{'AppId':'app-1','ChannelId':'c-1','Contents':[{'Event':'UserEvent','UserEvent':{%s}}]}",
            all.isEmpty() ? fields : all + "," + fields)
        .replace('\'', '"');
  }

  private static Callback cdn(String key, String action, String id) {
    String now = Long.toString(EVENING.getEpochSecond());
    String signature = CallbackSignature.of("push.example.com", now, key);
    return new Callback(
        Callback.Source.CDN,
        Map.of("ali-live-timestamp", now, "ali-live-signature", signature),
        Map.of("action", action, "id", id, "time", now),
        "");
  }
}

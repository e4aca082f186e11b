package io.showrunner.cloud.mock;

import static io.showrunner.cloud.Samples.ANA;
import static io.showrunner.cloud.Samples.BO;
import static io.showrunner.cloud.Samples.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;

import com.aliyuncs.live.model.v20161101.DescribeLiveDomainConfigsResponse;
import com.aliyuncs.live.model.v20161101.DescribeLiveStreamsNotifyRecordsResponse;
import com.aliyuncs.live.model.v20161101.DescribeLiveStreamsNotifyUrlConfigResponse;
import com.aliyuncs.live.model.v20161101.DescribeLiveStreamsOnlineListResponse;
import com.aliyuncs.live.transform.v20161101.DescribeLiveDomainConfigsResponseUnmarshaller;
import com.aliyuncs.live.transform.v20161101.DescribeLiveStreamsNotifyRecordsResponseUnmarshaller;
import com.aliyuncs.live.transform.v20161101.DescribeLiveStreamsNotifyUrlConfigResponseUnmarshaller;
import com.aliyuncs.live.transform.v20161101.DescribeLiveStreamsOnlineListResponseUnmarshaller;
import com.aliyuncs.reader.JsonReader;
import com.aliyuncs.transform.UnmarshallerContext;
import io.showrunner.cloud.Callback;
import io.showrunner.cloud.CallbackSignature;
import io.showrunner.cloud.Samples;
import io.showrunner.cloud.mock.post.Letter;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.ParticipantId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What can be asked of the CDN and set at it; answers are read by the vendor's classic SDK. */
class CdnDeskTest {
  private static final String KEY = "abcdefgh12345678";
  private static final JsonObject DOMAIN = JsonObject.EMPTY.with("DomainName", "push.example.com");
  private Stage stage = Stage.usual();

  @Test
  void callbacksAreSignedWithTheKeyThatHeldWhenMediaBegan() {
    stage.airs(Samples.solo());
    stage.pass(1);
    JsonObject signed = notify("yes").with("NotifyAuthKey", KEY);
    assertThat(set(signed).isDone()).isTrue();
    stage.pass(5);
    stage.cloud.stop(Samples.stop());
    stage.pass(10);
    stage.must(stage.cloud.start(Samples.start(Samples.solo())));
    stage.pass(5);
    assertThat(signatures()).containsExactly(Samples.NOTIFY_KEY, Samples.NOTIFY_KEY, KEY);
  }

  @Test
  void withoutAuthThereAreNoSignatureHeaders() {
    assertThat(set(notify("no").with("NotifyAuthKey", KEY)).isDone()).isTrue();
    stage.airs(Samples.solo());
    stage.pass(5);
    assertThat(callback("publish").headers()).isEmpty();
    assertThat(set(notify("")).isDone()).as("no is what stands when it is left out").isTrue();
    assertThat(config().getNotifyReqAuth()).isEqualTo("no");
  }

  @Test
  void callbacksGoToTheAddressThatWasSet() {
    List<Letter> letters = new ArrayList<>();
    stage.cloud.carriedBy(
        letter -> {
          letters.add(letter);
          return CompletableFuture.completedFuture(200);
        });
    stage.airs(Samples.solo());
    set(notify("yes").with("NotifyAuthKey", KEY));
    stage.pass(5);
    assertThat(letters).as("the stream was published before").isEmpty();
    stage.cloud.stop(Samples.stop());
    stage.pass(10);
    stage.must(stage.cloud.start(Samples.start(Samples.solo())));
    stage.pass(5);
    assertThat(letters).hasSize(1);
    assertThat(letters.get(0).url()).isEqualTo("https://app.example.com/cdn");
    assertThat(letters.get(0).method()).isEqualTo("GET");
    assertThat(letters.get(0).query()).containsEntry("action", "publish");
    assertThat(key(letters.get(0).headers())).isEqualTo(KEY);
  }

  @Test
  void whatWasSentToAnAddressIsRecordedWithEveryAttempt() {
    stage = Stage.unheard();
    var letterbox = new Letterbox();
    letterbox.answers.add(500);
    stage.cloud.carriedBy(letterbox);
    set(notify("no"));
    stage.airs(Samples.solo());
    stage.pass(5);
    var records = records(DOMAIN);
    assertThat(records)
        .extracting(r -> r.getNotifyTime() + " " + r.getNotifyType() + " " + r.getNotifyResult())
        .containsExactly(
            "2026-11-20T20:00:02Z publish fail", "2026-11-20T20:00:03Z publish success");
    assertThat(records.get(0).getStreamName()).isEqualTo(Samples.STREAM.value());
    assertThat(records.get(0).getNotifyUrl()).isEqualTo("https://app.example.com/cdn");
    assertThat(records.get(0).getNotifyContent()).contains("\"action\":\"publish\"");
    assertThat(records(DOMAIN.with("StartTime", "2026-11-20T20:00:03Z"))).hasSize(1);
    assertThat(records(DOMAIN.with("EndTime", "2026-11-20T20:00:02Z"))).isEmpty();
    assertThat(records(DOMAIN.with("StreamName", "other"))).isEmpty();
    stage.pass(java.time.Duration.ofDays(8));
    assertThat(records(DOMAIN)).isEmpty();
  }

  @Test
  void withAuthAKeyIsRequired() {
    Reply reply = set(notify("yes"));
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.text("Code")).isEqualTo("MissingParam");
    assertThat(reply.text("Message")).startsWith("NotifyAuthKey is missing");
    assertThat(config().getNotifyReqAuth()).as("nothing has changed").isEqualTo("yes");
  }

  @Test
  void whatWasSetIsDescribed() {
    assertThat(config().getNotifyUrl()).isNull();
    assertThat(config().getNotifyAuthKey()).isEqualTo(Samples.NOTIFY_KEY);
    set(
        notify("yes")
            .with("NotifyAuthKey", KEY)
            .with("ExceptionNotifyUrl", "https://app.example.com/odd"));
    var config = config();
    assertThat(config.getDomainName()).isEqualTo("push.example.com");
    assertThat(config.getNotifyUrl()).isEqualTo("https://app.example.com/cdn");
    assertThat(config.getNotifyReqAuth()).isEqualTo("yes");
    assertThat(config.getNotifyAuthKey()).isEqualTo(KEY);
    assertThat(config.getExceptionNotifyUrl()).isEqualTo("https://app.example.com/odd");
  }

  @Test
  void noCallbacksComeOnceTheConfigurationIsDeletedOrHasNoUrl() {
    stage.cloud.call("DeleteLiveStreamsNotifyUrlConfig", DOMAIN);
    stage.airs(Samples.solo());
    stage.pass(5);
    stage.cloud.stop(Samples.stop());
    stage.pass(10);
    set(notify("no").with("NotifyUrl", ""));
    stage.must(stage.cloud.start(Samples.start(Samples.solo())));
    stage.pass(5);
    assertThat(stage.told).doesNotContain("2 publish", "17 publish");
    set(notify("no"));
    stage.cloud.stop(Samples.stop());
    stage.pass(10);
    stage.must(stage.cloud.start(Samples.start(Samples.solo())));
    stage.pass(5);
    assertThat(stage.told)
        .contains("32 publish")
        .doesNotContain("5 publish_done", "20 publish_done");
  }

  @Test
  void otherDomainsAreRefused() {
    JsonObject other = JsonObject.EMPTY.with("DomainName", "other.example.com");
    for (String operation :
        List.of(
            "DescribeLiveStreamsNotifyUrlConfig",
            "DeleteLiveStreamsNotifyUrlConfig",
            "DescribeLiveStreamsOnlineList")) {
      Reply reply = stage.cloud.call(operation, other);
      assertThat(reply.text("Code")).isEqualTo("InvalidParam");
      assertThat(reply.text("Message"))
          .isEqualTo(
              "DomainName: expected a domain of this account, but found 'other.example.com'.");
    }
  }

  @Test
  void streamsAreListedFromTheirFirstMediaUntilTheyAreCut() {
    stage.airs(Samples.solo());
    assertThat(online(DOMAIN).getTotalNum()).isEqualTo(1);
    stage.pass(10);
    stage.world().unpublish(CHANNEL, ANA, Stage.BOTH);
    stage.pass(9.999);
    assertThat(online(DOMAIN).getTotalNum()).isEqualTo(1);
    stage.pass(0.001);
    assertThat(online(DOMAIN).getTotalNum()).isEqualTo(0);
    stage.world().publish(CHANNEL, ANA, Stage.BOTH);
    stage.pass(1);
    assertThat(online(DOMAIN).getTotalNum()).isEqualTo(1);
    stage.world().unpublish(CHANNEL, ANA, Stage.BOTH);
    assertThat(online(DOMAIN).getTotalNum()).as("never announced").isEqualTo(0);
  }

  @Test
  void aStreamIsListedWithWhatIsKnownOfIt() {
    stage.comes(BO);
    stage.airs(Samples.duo());
    stage.pass(5);
    var info = online(DOMAIN).getOnlineInfo().get(0);
    assertThat(info.getDomainName()).isEqualTo("push.example.com");
    assertThat(info.getAppName()).isEqualTo("live");
    assertThat(info.getStreamName()).isEqualTo(Samples.STREAM.value());
    assertThat(info.getPublishTime()).isEqualTo("2026-11-20T20:00:00Z");
    assertThat(info.getPublishUrl()).isEqualTo("rtmp://push.example.com/live/" + Samples.STREAM);
    assertThat(info.getStreamUrlArgs()).startsWith("auth_key=");
    assertThat(List.of(info.getWidth(), info.getHeight(), info.getFrameRate()))
        .containsExactly(1280, 720, 25);
    var brief = online(DOMAIN.with("OnlyStream", "yes")).getOnlineInfo().get(0);
    assertThat(brief.getPublishTime()).isEqualTo("2026-11-20T20:00:00Z");
    assertThat(brief.getPublishUrl()).isNull();
  }

  @Test
  void theListIsFilteredAndPaged() {
    for (int i = 0; i < 5; i++) {
      ChannelId channel = new ChannelId("c-" + i);
      stage.joins(channel, ANA);
      stage.world().publish(channel, ANA, Stage.BOTH);
      String url =
          Samples.URLS
              .ingest(
                  io.showrunner.vocabulary.StreamName.of(
                      Samples.APP, channel, new ParticipantId("ana")),
                  Samples.EVENING,
                  Duration.ZERO)
              .value();
      stage.must(stage.cloud.start(TaskLifeTest.start("t-" + i, channel, url)));
    }
    JsonObject second = DOMAIN.with("PageSize", "2").with("PageNum", "2");
    assertThat(names(second)).containsExactly("app-1_c-2_ana_camera", "app-1_c-3_ana_camera");
    assertThat(online(second).getTotalPage()).isEqualTo(3);
    assertThat(names(DOMAIN.with("StreamName", "C-4"))).containsExactly("app-1_c-4_ana_camera");
    assertThat(names(DOMAIN.with("StreamName", "c-4").with("QueryType", "strict"))).isEmpty();
    assertThat(names(DOMAIN.with("AppName", "other"))).isEmpty();
    assertThat(names(DOMAIN.with("StreamType", "trans"))).isEmpty();
  }

  @Test
  void theDomainsSigningCanBeRead() {
    Reply reply =
        stage.cloud.call("DescribeLiveDomainConfigs", DOMAIN.with("FunctionNames", "aliauth"));
    var configs =
        DescribeLiveDomainConfigsResponseUnmarshaller.unmarshall(
                new DescribeLiveDomainConfigsResponse(), read("DescribeLiveDomainConfigs", reply))
            .getDomainConfigs();
    assertThat(configs).hasSize(1);
    assertThat(configs.get(0).getFunctionName()).isEqualTo("aliauth");
    assertThat(configs.get(0).getFunctionArgs())
        .extracting(a -> a.getArgName() + "=" + a.getArgValue())
        .contains("auth_key1=ingestIngest1234", "ali_auth_delta=86400");
  }

  private Reply set(JsonObject request) {
    return stage.cloud.call("SetLiveStreamsNotifyUrlConfig", request);
  }

  private static JsonObject notify(String auth) {
    return DOMAIN.with("NotifyUrl", "https://app.example.com/cdn").with("NotifyReqAuth", auth);
  }

  private DescribeLiveStreamsNotifyUrlConfigResponse.LiveStreamsNotifyConfig config() {
    String operation = "DescribeLiveStreamsNotifyUrlConfig";
    return DescribeLiveStreamsNotifyUrlConfigResponseUnmarshaller.unmarshall(
            new DescribeLiveStreamsNotifyUrlConfigResponse(),
            read(operation, stage.cloud.call(operation, DOMAIN)))
        .getLiveStreamsNotifyConfig();
  }

  private DescribeLiveStreamsOnlineListResponse online(JsonObject request) {
    String operation = "DescribeLiveStreamsOnlineList";
    return DescribeLiveStreamsOnlineListResponseUnmarshaller.unmarshall(
        new DescribeLiveStreamsOnlineListResponse(),
        read(operation, stage.cloud.call(operation, request)));
  }

  private List<DescribeLiveStreamsNotifyRecordsResponse.LiveStreamNotifyRecordsInfo> records(
      JsonObject request) {
    String operation = "DescribeLiveStreamsNotifyRecords";
    return DescribeLiveStreamsNotifyRecordsResponseUnmarshaller.unmarshall(
            new DescribeLiveStreamsNotifyRecordsResponse(),
            read(operation, stage.cloud.call(operation, request)))
        .getNotifyRecordsInfo();
  }

  private List<String> names(JsonObject request) {
    return online(request).getOnlineInfo().stream()
        .map(DescribeLiveStreamsOnlineListResponse.LiveStreamOnlineInfo::getStreamName)
        .toList();
  }

  /** The SDK itself reads answers with its deprecated reader. */
  @SuppressWarnings("deprecation")
  private static UnmarshallerContext read(String operation, Reply reply) {
    assertThat(reply.isDone()).as(reply.body().write()).isTrue();
    var context = new UnmarshallerContext();
    context.setResponseMap(new JsonReader().read(reply.body().write(), operation + "Response"));
    return context;
  }

  private Callback callback(String action) {
    return stage.callbacks.stream()
        .filter(c -> action.equals(c.query().get("action")))
        .findFirst()
        .orElseThrow();
  }

  /** The key each of the CDN's callbacks is signed with, of the two there are here. */
  private List<String> signatures() {
    return stage.callbacks.stream()
        .filter(c -> c.source() == Callback.Source.CDN)
        .map(c -> key(c.headers()))
        .toList();
  }

  private static String key(Map<String, String> headers) {
    return List.of(KEY, Samples.NOTIFY_KEY).stream()
        .filter(
            key ->
                CallbackSignature.of(
                        "push.example.com",
                        headers.getOrDefault(CallbackSignature.TIMESTAMP_HEADER, ""),
                        key)
                    .equals(headers.get(CallbackSignature.SIGNATURE_HEADER)))
        .findFirst()
        .orElse("none");
  }
}

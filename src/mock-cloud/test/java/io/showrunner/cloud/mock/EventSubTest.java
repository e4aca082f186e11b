package io.showrunner.cloud.mock;

import static io.showrunner.cloud.Samples.ANA;
import static io.showrunner.cloud.Samples.APP;
import static io.showrunner.cloud.Samples.BO;
import static io.showrunner.cloud.Samples.CHANNEL;
import static io.showrunner.cloud.Samples.EVENING;
import static io.showrunner.cloud.Samples.PEER;
import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.post.Letter;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.LeaveReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Subscriptions to room events, and what subscribers are told. */
class EventSubTest {
  private static final String URL = "http://a.example.com/rooms";
  private static final String OTHER = "http://b.example.com/rooms";
  private final Stage stage =
      Stage.with(Stage.settings().withApps(List.of(APP, new AppId("app-2"))));
  private final Letterbox box = new Letterbox();

  @BeforeEach
  void carries() {
    stage.cloud.carriedBy(box);
  }

  @Test
  void listsWhatWasSubscribedTo() {
    String id = subscribed(wish(URL).with("Events", words("UserEvent", "ChannelEvent")));
    assertThat(id).matches("Sub-[0-9a-f]{32}");
    stage.pass(61);
    done(
        "UpdateEventSub",
        wish(OTHER)
            .with("SubscribeId", id)
            .with("ChannelId", "c-1")
            .with("Users", words("ana", "bo")));
    assertThat(subscribers())
        .containsExactly(
            Json.parse(
                String.format(
                    Locale.ROOT,
                    """
                {"SubId":"%s","ChannelId":"c-1","CallbackUrl":"http://b.example.com/rooms",\
                "Events":["UserEvent"],"Users":["ana","bo"],\
                "CreateTime":"2026-11-21 04:00:00","ModifyTime":"2026-11-21 04:01:01"}""",
                    id)));
    assertThat(list("app-2")).isEmpty();
  }

  @Test
  void tellsInTheEnvelopeOfTheRecordedSample() {
    String id = subscribed(wish(URL));
    stage.joins(CHANNEL, ANA);
    assertThat(box.letters).isEmpty();
    stage.pass(1);
    Letter letter = box.letters.get(0);
    assertThat(letter.method()).isEqualTo("POST");
    assertThat(letter.headers())
        .containsExactlyEntriesOf(java.util.Map.of("content-type", "application/json"));
    JsonObject body = Json.parseObject(letter.body());
    assertThat(body.fields().keySet())
        .containsExactly("MsgId", "MsgTimestamp", "SubscribeId", "AppId", "ChannelId", "Contents");
    assertThat(body.text("MsgId").orElseThrow()).matches("[0-9a-f]{32}");
    assertThat(body.whole("MsgTimestamp")).contains(EVENING.getEpochSecond());
    assertThat(body.text("SubscribeId")).contains(id);
    assertThat(body.text("ChannelId")).contains("c-1");
    JsonObject user =
        ((JsonObject) body.items("Contents").get(0)).object("UserEvent").orElseThrow();
    assertThat(user.fields().keySet())
        .containsExactly(
            "UserId",
            "EventTag",
            "SessionId",
            "Timestamp",
            "ChannelProfile",
            "US",
            "Role",
            "TerminalType",
            "UserType",
            "Reason");
  }

  @Test
  void theReceiverInTheProcessHearsTheSameWithOrWithoutSubscribers() {
    subscribed(wish(URL));
    Stage alone = Stage.usual();
    Stream.of(stage, alone).forEach(EventSubTest::anHour);
    assertThat(stage.callbacks).isEqualTo(alone.callbacks).hasSize(4);
    assertThat(box.letters).hasSize(4);
  }

  private static void anHour(Stage stage) {
    stage.comes(ANA);
    stage.pass(10);
    stage.joins(CHANNEL, ANA);
    stage.world().leave(CHANNEL, ANA, LeaveReason.LOST);
    stage.pass(3600);
  }

  @Test
  void tellsOnlyWhatWasAskedFor() {
    subscribed(wish(URL).with("ChannelId", "c-1").with("Users", words("bo")));
    subscribed(wish(OTHER).with("Events", words("ChannelEvent")));
    stage.joins(CHANNEL, ANA);
    stage.joins(CHANNEL, BO);
    stage.joins(PEER, BO);
    stage.world().leave(CHANNEL, BO, LeaveReason.NORMAL);
    stage.world().leave(CHANNEL, ANA, LeaveReason.NORMAL);
    stage.pass(10);
    assertThat(box.tags(URL)).containsExactly("Join", "Leave");
    assertThat(box.tags(OTHER)).containsExactly("Open", "Open", "Close");
    assertThat(box.letters).hasSize(5);
  }

  @Test
  void usersWithinAChannelSubscriptionDoNotSilenceTheChannel() {
    subscribed(
        wish(URL)
            .with("ChannelId", "c-1")
            .with("Users", words("bo"))
            .with("Events", words("ChannelEvent", "UserEvent")));
    stage.joins(CHANNEL, ANA);
    stage.pass(1);
    assertThat(box.tags(URL)).containsExactly("Open");
  }

  @Test
  void everySubscriptionIsToldWithAMessageOfItsOwn() {
    subscribed(wish(URL));
    subscribed(wish(OTHER).with("ChannelId", "c-1"));
    stage.joins(CHANNEL, ANA);
    stage.pass(1);
    assertThat(box.letters).extracting(Letter::url).containsExactly(URL, OTHER);
    assertThat(box.bodies(URL).get(0).text("MsgId"))
        .isNotEqualTo(box.bodies(OTHER).get(0).text("MsgId"));
  }

  @Test
  void oneSubscriptionAtMostIsForAllChannels() {
    subscribed(wish(URL).with("ChannelId", "*"));
    assertThat(refused("CreateEventSub", wish(OTHER))).contains("one subscription for all");
    String second = subscribed(wish(OTHER).with("ChannelId", "c-1"));
    assertThat(refused("UpdateEventSub", wish(OTHER).with("SubscribeId", second)))
        .contains("one subscription for all");
    assertThat(stage.cloud.call("CreateEventSub", wish(URL).with("AppId", "app-2")).isDone())
        .isTrue();
  }

  @Test
  void theOneForAllChannelsMayBeUpdated() {
    String id = subscribed(wish(URL));
    done("UpdateEventSub", wish(OTHER).with("SubscribeId", id));
    assertThat(stage.cloud.state().write()).contains(OTHER).doesNotContain(URL);
  }

  @Test
  void anApplicationHasTwentyAtMost() {
    List<String> ids = new ArrayList<>();
    for (int n = 0; n < 20; n++) {
      ids.add(subscribed(wish(URL).with("ChannelId", "c-" + n)));
    }
    assertThat(refused("CreateEventSub", wish(URL).with("ChannelId", "c-20")))
        .contains("at most 20 subscriptions");
    done("DeleteEventSub", id(ids.get(3)));
    subscribed(wish(URL).with("ChannelId", "c-20"));
    assertThat(subscribers()).hasSize(20);
  }

  @Test
  void usersNeedAChannel() {
    assertThat(refused("CreateEventSub", wish(URL).with("Users", words("ana"))))
        .startsWith("ChannelId: expected a channel with Users");
  }

  @Test
  void unknownSubscriptionsAreRefused() {
    String id = subscribed(wish(URL));
    done("DeleteEventSub", id(id));
    for (String operation : List.of("DeleteEventSub", "UpdateEventSub")) {
      JsonObject request = operation.startsWith("U") ? wish(URL) : app();
      assertThat(refused(operation, request.with("SubscribeId", id)))
          .isEqualTo(
              String.format(Locale.ROOT, "SubscribeId: subscription does not exist: '%s'.", id));
    }
    String theirs =
        stage.cloud.call("CreateEventSub", wish(URL).with("AppId", "app-2")).text("SubscribeId");
    assertThat(refused("DeleteEventSub", id(theirs))).contains("does not exist");
  }

  @Test
  void nothingIsToldAfterTheEndOfASubscription() {
    String id = subscribed(wish(URL));
    stage.joins(CHANNEL, ANA);
    stage.pass(1);
    done("DeleteEventSub", id(id));
    stage.joins(CHANNEL, BO);
    stage.pass(1);
    assertThat(box.letters).hasSize(1);
  }

  @Test
  void anOpenChannelKeepsWhatItOpenedWithUntilLongClosedAndOpenedAgain() {
    String id = subscribed(wish(URL));
    stage.joins(CHANNEL, ANA);
    done("UpdateEventSub", wish(OTHER).with("SubscribeId", id));
    stage.joins(PEER, BO);
    stage.pass(1);
    assertThat(box.tags(URL)).containsExactly("Join");
    assertThat(box.tags(OTHER)).containsExactly("Join");
    closes();
    stage.pass(20 * 60);
    stage.joins(CHANNEL, ANA);
    stage.pass(1);
    assertThat(box.tags(URL)).containsExactly("Join", "Leave", "Join");
    closes();
    stage.pass(20 * 60 + 0.001);
    stage.joins(CHANNEL, ANA);
    stage.pass(1);
    assertThat(box.tags(URL)).containsExactly("Join", "Leave", "Join", "Leave");
    assertThat(box.tags(OTHER)).containsExactly("Join", "Join");
  }

  @Test
  void aChannelLatelyClosedKeepsTheOldWishesToo() {
    String id = subscribed(wish(URL));
    stage.joins(CHANNEL, ANA);
    closes();
    stage.pass(600);
    done("UpdateEventSub", wish(OTHER).with("SubscribeId", id));
    stage.joins(CHANNEL, ANA);
    stage.pass(1);
    assertThat(box.tags(URL)).containsExactly("Join", "Leave", "Join");
  }

  @Test
  void whatChangesSubscriptionsIsTakenOverPostAlone() {
    assertThat(stage.cloud.operations())
        .filteredOn(Operation::isPostOnly)
        .extracting(Operation::name)
        .containsExactlyInAnyOrder("CreateEventSub", "UpdateEventSub", "DeleteEventSub");
  }

  @Test
  void theStateTellsOfSubscriptions() {
    String id = subscribed(wish(URL).with("ChannelId", "c-1").with("Users", words("ana")));
    assertThat(stage.cloud.state().items("subscriptions"))
        .containsExactly(
            Json.parse(
                String.format(
                    Locale.ROOT,
                    """
                {"app":"app-1","subscription":"%s","about":"rooms","channels":"c-1",\
                "url":"http://a.example.com/rooms","events":["UserEvent"],"users":["ana"]}""",
                    id)));
  }

  /** Ana leaves, and the channel has just closed. */
  private void closes() {
    stage.world().leave(CHANNEL, ANA, LeaveReason.NORMAL);
    stage.pass(5);
  }

  private static JsonObject app() {
    return JsonObject.EMPTY.with("AppId", "app-1");
  }

  private static JsonObject id(String id) {
    return app().with("SubscribeId", id);
  }

  private static JsonObject wish(String url) {
    return app().with("CallbackUrl", url).with("Events", words("UserEvent"));
  }

  private static Json words(String... words) {
    return Json.of(Stream.of(words).map(Json::of).toList());
  }

  private String subscribed(JsonObject wish) {
    Reply reply = stage.cloud.call("CreateEventSub", wish);
    assertThat(reply.body().fields().keySet()).containsExactly("RequestId", "SubscribeId");
    return reply.text("SubscribeId");
  }

  private List<Json> subscribers() {
    return list("app-1");
  }

  private List<Json> list(String app) {
    JsonObject asked = JsonObject.EMPTY.with("AppId", app);
    return stage.cloud.call("ListEventSub", asked).body().items("Subscribers");
  }

  private void done(String operation, JsonObject request) {
    assertThat(stage.cloud.call(operation, request).body().fields().keySet())
        .containsExactly("RequestId");
  }

  private String refused(String operation, JsonObject request) {
    Reply reply = stage.cloud.call(operation, request);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.text("Code")).isEqualTo("InvalidParam");
    return reply.text("Message");
  }
}

package io.showrunner.cloud.mock;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.clock.Chance;
import io.showrunner.clock.SystemClock;
import io.showrunner.cloud.Callback;
import io.showrunner.cloud.RelayWire;
import io.showrunner.cloud.Samples;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Many callers at once, while people come and go, on the machine's own time. */
class ManyThreadsTest {
  private static final int THREADS = 6;
  private static final int ROUNDS = 150;

  /** Join, publish and leave. */
  private static final int TOLD_IN_A_ROUND = 3;

  private final AtomicInteger heard = new AtomicInteger();
  private final Letterbox box = new Letterbox();
  private final CountDownLatch letters = new CountDownLatch(THREADS * ROUNDS * TOLD_IN_A_ROUND);

  @Test
  void nothingBreaksAndCountsAddUp()
      throws InterruptedException, ExecutionException, TimeoutException {
    try (var clock = new SystemClock()) {
      var cloud = new MockCloud(settings(), clock, new Chance(1));
      cloud.sendsTo(
          callback -> {
            if (callback.source() == Callback.Source.ROOM) {
              heard.incrementAndGet();
            }
          });
      cloud.carriedBy(
          letter -> {
            var answer = box.carry(letter);
            letters.countDown();
            return answer;
          });
      JsonObject wish =
          app().with("CallbackUrl", "http://h/").with("Events", List.of(Json.of("UserEvent")));
      must(cloud.call("CreateEventSub", wish));
      ExecutorService threads = Executors.newFixedThreadPool(THREADS);
      List<Future<?>> callers = new ArrayList<>();
      for (int n = 0; n < THREADS; n++) {
        int caller = n;
        callers.add(threads.submit(() -> evening(cloud, caller)));
      }
      for (Future<?> caller : callers) {
        caller.get(60, TimeUnit.SECONDS);
      }
      threads.shutdown();
      assertThat(letters.await(60, TimeUnit.SECONDS)).isTrue();
      assertThat(heard).hasValue(THREADS * ROUNDS * TOLD_IN_A_ROUND);
      assertThat(box.bodies("http://h/"))
          .extracting(body -> body.text("MsgId").orElseThrow())
          .doesNotHaveDuplicates();
      for (String tag : List.of("Join", "Publish", "Leave")) {
        assertThat(box.tags("http://h/")).filteredOn(tag::equals).hasSize(THREADS * ROUNDS);
      }
      assertThat(cloud.liveTasks()).isEmpty();
      assertThat(cloud.state().items("channels"))
          .isNotEmpty()
          .allMatch(channel -> ((JsonObject) channel).items("members").isEmpty());
      assertThat(cloud.state().items("subscriptions")).hasSize(1);
    }
  }

  /** In two channels that all callers share, each with a task and a subscription of its own. */
  private static void evening(MockCloud cloud, int caller) {
    var user = new ParticipantId("u-" + caller);
    var channel = new ChannelId("c-" + (1 + caller % 2));
    JsonObject start =
        RelayWire.parameters(Samples.start(Samples.solo()))
            .with("ChannelId", channel.value())
            .with("TaskId", "t-" + caller)
            .with("SingleSubParams", JsonObject.EMPTY.with("UserId", user.value()));
    JsonObject stop = app().with("TaskId", "t-" + caller);
    JsonObject wish =
        app()
            .with("CallbackUrl", "http://h/")
            .with("Events", List.of(Json.of("ChannelEvent")))
            .with("ChannelId", "other-" + caller);
    for (int round = 0; round < ROUNDS; round++) {
      String url =
          String.format(Locale.ROOT, "rtmp://push.example.com/live/s-%d-%d", caller, round);
      cloud.world().join(channel, user, Role.STREAMER);
      cloud.world().publish(channel, user, Stage.BOTH);
      must(cloud.call("StartLiveMPUTask", start.with("StreamURL", url)));
      String id = must(cloud.call("CreateEventSub", wish)).text("SubscribeId");
      must(cloud.call("DescribeChannelUsers", app().with("ChannelId", channel.value())));
      must(cloud.call("ListEventSub", app()));
      must(cloud.call("DeleteEventSub", app().with("SubscribeId", id)));
      must(cloud.call("StopLiveMPUTask", stop));
      cloud.world().leave(channel, user, LeaveReason.NORMAL);
    }
  }

  private static Reply must(Reply reply) {
    assertThat(reply.isDone()).as(reply.body().write()).isTrue();
    return reply;
  }

  private static JsonObject app() {
    return JsonObject.EMPTY.with("AppId", "app-1");
  }

  private static MockSettings settings() {
    var usual = MockSettings.Times.USUAL;
    return Stage.settings()
        .withRates(MockSettings.Rates.LIFTED)
        .withTimes(
            new MockSettings.Times(
                Duration.ZERO,
                usual.publish(),
                usual.silence(),
                usual.idle(),
                Duration.ofHours(1),
                usual.urlRest()));
  }
}

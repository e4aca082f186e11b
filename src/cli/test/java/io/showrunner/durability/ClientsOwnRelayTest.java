package io.showrunner.durability;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.appserver.FreshSettings;
import io.showrunner.appserver.Given;
import io.showrunner.appserver.OwnProcess;
import io.showrunner.appserver.Setting;
import io.showrunner.broadcast.Relay;
import io.showrunner.clock.Secrets;
import io.showrunner.cloud.Answer;
import io.showrunner.cloud.CallbackOrigin;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.cloud.aliyun.AliyunCloud;
import io.showrunner.cloud.aliyun.AliyunCredentials;
import io.showrunner.cloud.aliyun.AliyunSettings;
import io.showrunner.cloud.aliyun.AliyunSettings.Protocol;
import io.showrunner.durability.StubbornApp.NoAnswer;
import io.showrunner.durability.StubbornApp.Word;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.IngestUrl;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.StreamName;
import io.showrunner.vocabulary.TaskId;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A relay that a client started by itself, with the vendor's SDK and over HTTP: the server finds it
 * under the id it would have chosen, takes it over, and starts no second one.
 */
class ClientsOwnRelayTest {
  private static final AppId APP = new AppId("app-1");
  private static final ParticipantId ANA = new ParticipantId("ana");

  /** Guards against hanging alone; how fast the machine is must not matter. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  @TempDir private Path folder;

  @Test
  void isAdoptedAndNotStartedTwice() throws Exception {
    Path settings = folder.resolve("showrunner.properties");
    FreshSettings.write(settings, new Secrets());
    try (var cloud = new OwnProcess(folder.resolve("cloud.err"), "cloud", "--port", "0");
        var server =
            new OwnProcess(
                folder.resolve("server.err"),
                "serve",
                "--port",
                "0",
                "--data",
                folder.resolve("data").toString(),
                "--config",
                settings.toString(),
                "--cloud-address",
                cloud.address())) {
      var app = new StubbornApp(server.address(), cloud.address(), password(settings));
      app.say(
          new Word(
              "/api/rooms",
              "{\"id\":\"attic\",\"channel\":\"attic\",\"streamer\":\"ana\"}",
              "make"));
      app.happens("{\"event\":\"channel.join\",\"channel\":\"attic\",\"user\":\"ana\"}");
      assertThat(theClientStartsIt(cloud)).isInstanceOf(Answer.Done.class);
      app.happens("{\"event\":\"stream.publish\",\"channel\":\"attic\",\"user\":\"ana\"}");
      await(app, room -> room.text("phase").filter("live"::equals).isPresent());
      comesOnAir(app, "bo");
      await(app, room -> room.text("mode").filter("co-streaming"::equals).isPresent());
      // The client had it push elsewhere: it is sent to where viewers look, and then mixes.
      awaitCalls(
          app,
          "StartLiveMPUTask 200",
          "StartLiveMPUTask 400",
          "UpdateLiveMPUTask 200",
          "UpdateLiveMPUTask 200");
      assertThat(app.world().items("tasks").get(0).write())
          .contains("/live/app-1_attic_ana_camera?auth_key=");
      assertThat(app.world().items("tasks")).hasSize(1);
      app.say(new Word("/api/rooms/attic/end", "", "end"));
      awaitCalls(
          app,
          "StartLiveMPUTask 200",
          "StartLiveMPUTask 400",
          "UpdateLiveMPUTask 200",
          "UpdateLiveMPUTask 200",
          "StopLiveMPUTask 200");
      assertThat(app.world().items("tasks")).isEmpty();
    }
  }

  private static void comesOnAir(StubbornApp app, String guest) throws NoAnswer {
    String costreams = "/api/rooms/attic/costreams";
    app.say(new Word(costreams, String.format(Locale.ROOT, "{\"user\":\"%s\"}", guest), "ask"));
    app.say(new Word(costreams + "/" + guest + "/approve", "", "yes"));
    app.happens(
        String.format(
            Locale.ROOT,
            "{\"event\":\"channel.join\",\"channel\":\"attic\",\"user\":\"%s\"}",
            guest));
    app.happens(
        String.format(
            Locale.ROOT,
            "{\"event\":\"stream.publish\",\"channel\":\"attic\",\"user\":\"%s\"}",
            guest));
  }

  private static Answer theClientStartsIt(OwnProcess cloud) {
    var way =
        AliyunSettings.of(
                AliyunCredentials.fromEnvironment(
                    Map.of(
                        AliyunCredentials.ID,
                        "showrunner",
                        AliyunCredentials.SECRET,
                        "showrunner-secret")))
            .at(Protocol.HTTP, URI.create(cloud.address()).getAuthority());
    var channel = new ChannelId("attic");
    return new AliyunCloud(way, new CallbackOrigin(APP, "push.example.com"))
        .start(
            new RelayRequest.Start(
                APP,
                TaskId.of(StreamName.of(APP, channel, ANA)),
                channel,
                new IngestUrl("rtmp://push.example.com/live/of-the-client"),
                Duration.ofMinutes(2),
                new Relay.SingleStream(ANA)));
  }

  private static void await(StubbornApp app, java.util.function.Predicate<JsonObject> there)
      throws NoAnswer {
    long end = System.nanoTime() + PATIENCE.toNanos();
    JsonObject room = app.look("attic").body();
    while (!there.test(room)) {
      assertThat(System.nanoTime()).as(room.write()).isLessThan(end);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
      room = app.look("attic").body();
    }
  }

  private static void awaitCalls(StubbornApp app, String... calls) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!calls(app).equals(List.of(calls)) && System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
    assertThat(calls(app)).containsExactly(calls);
  }

  /** Everything anybody asked of the relay. */
  private static List<String> calls(StubbornApp app) {
    return app.records().stream()
        .filter(record -> record.text("kind").filter("call"::equals).isPresent())
        .filter(call -> call.text("operation").filter(RelayRequest::isOperation).isPresent())
        .map(call -> call.text("operation").get() + " " + call.whole("status").orElse(0L))
        .toList();
  }

  private static String password(Path settings) {
    return Given.of(Map.of(), Optional.of(settings), Map.of())
        .text(Setting.OPERATOR_PASSWORD)
        .orElseThrow();
  }
}

package io.showrunner.web;

import io.showrunner.clock.Chance;
import io.showrunner.clock.VirtualClock;
import io.showrunner.cloud.CallbackReader;
import io.showrunner.cloud.CallbackTrust;
import io.showrunner.cloud.MessageFormat;
import io.showrunner.cloud.ObjectHost;
import io.showrunner.cloud.PlaylistMaker;
import io.showrunner.cloud.ReplayPlace;
import io.showrunner.cloud.ReplaySignature;
import io.showrunner.cloud.StreamUrls;
import io.showrunner.cloud.mock.MockCloud;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.ground.MockSettings.IngestDomain;
import io.showrunner.cloud.mock.message.SentMessage;
import io.showrunner.cloud.mock.task.MockObserver;
import io.showrunner.cloud.mock.task.TaskChange;
import io.showrunner.director.Desk;
import io.showrunner.director.Director;
import io.showrunner.director.Limits;
import io.showrunner.director.Outside;
import io.showrunner.director.Replays;
import io.showrunner.http.Body;
import io.showrunner.http.HttpAsk;
import io.showrunner.http.HttpReply;
import io.showrunner.http.HttpSite;
import io.showrunner.http.door.Route;
import io.showrunner.journal.MemoryDatabase;
import io.showrunner.journal.Tables;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.process.check.ProcessFiles;
import io.showrunner.process.engine.SimulatedEngine;
import io.showrunner.process.engine.Stories;
import io.showrunner.process.engine.StoryDeployment;
import io.showrunner.rules.drools.DroolsRulebook;
import io.showrunner.rules.tables.RuleTables;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.TaskId;
import io.showrunner.vocabulary.Track;
import io.showrunner.web.token.Caller;
import io.showrunner.web.token.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** An AppServer without a port, on a virtual clock, with a mock cloud that calls it back. */
final class Studio implements AutoCloseable {
  static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  static final AppId APP = new AppId("app-1");
  static final ChannelId CHANNEL = new ChannelId("evening-1");
  static final String CALLBACK_SECRET = "a-secret-in-the-path";
  static final String CALLBACK_KEY = "aCallbackKeyOfOurs";
  static final String PASSWORD = "the-operators-password";
  static final String TOKEN_SECRET = "a-token-secret-that-is-long-enough";
  static final String REAL_TIME_KEY = "appkey456appkey456";
  static final WebSettings SETTINGS =
      new WebSettings(
          TOKEN_SECRET,
          PASSWORD,
          CALLBACK_SECRET,
          REAL_TIME_KEY,
          List.of("https://show.example.com"),
          Duration.ofHours(12));

  final VirtualClock clock = new VirtualClock(START);

  /** Every message that reached apps: number, receiver and body. */
  final List<String> messages = new ArrayList<>();

  final MockCloud cloud;
  final Director director;
  final Api api;
  private final List<Route> routes;
  private final MemoryDatabase database = MemoryDatabase.open();
  private final SimulatedEngine engine;
  private final Tokens tokens = new Tokens(TOKEN_SECRET);

  Studio() {
    var source = MemoryDatabase.onThisThread();
    var transactions = new DataSourceTransactionManager(source);
    engine = new SimulatedEngine(source, transactions, clock, new AtomicLong());
    var definitions = StoryDeployment.deploy(engine.engine(), ProcessFiles.shipped());
    Tables.make(source);
    Duration validity = Duration.ofDays(7);
    cloud =
        new MockCloud(
            MockSettings.of(
                APP,
                new IngestDomain("push.example.com", "an-ingest-url-key", validity, CALLBACK_KEY)),
            clock,
            new Chance(1));
    var urls =
        new StreamUrls(
            "push.example.com",
            "play.example.com",
            "live",
            "an-ingest-url-key",
            "a-playback-url-key",
            validity);
    var site = new AppServerSite(SETTINGS, urls, clock, new ByTheClock());
    director =
        new Director(
            new Desk(
                APP,
                source,
                transactions,
                new Stories(engine.engine(), definitions),
                DroolsRulebook.of(RuleTables.shipped()),
                new Outside(cloud, null, cloud, replays(cloud), Runnable::run)
                    .with(new MessageFormat(MessageFormat.KickReason.BY_KICK, REAL_TIME_KEY)),
                new CallbackReader(CallbackTrust.of(APP, "push.example.com", CALLBACK_KEY)),
                urls,
                Duration.ofMinutes(2),
                Limits.USUAL,
                new Chance(1),
                clock,
                site.witness()));
    cloud.sendsTo(director::hear);
    cloud.watchedBy(
        new MockObserver() {
          @Override
          public void taskChanged(TaskChange change) {}

          @Override
          public void sei(TaskId task, JsonObject content) {}

          @Override
          public void message(SentMessage message) {
            String to = message.receiver().orElse("all");
            messages.add(
                String.format(
                    Locale.ROOT, "%d to %s: %s", message.type(), to, message.content().write()));
          }
        });
    routes = site.routes(director);
    api = site.api(director);
  }

  private static Replays replays(PlaylistMaker maker) {
    return new Replays(
        maker,
        ReplayPlace.of("showrunner", "showrunner", "replay"),
        new ReplaySignature(
            ObjectHost.of("cn-shanghai"),
            "cn-shanghai",
            "key",
            "secret",
            Optional.empty(),
            Duration.ofDays(2)));
  }

  /** Lets what is due now happen instead of waiting for it. */
  private final class ByTheClock implements Patience {
    @Override
    public <T> Optional<T> await(CompletableFuture<T> future) {
      passes(Duration.ZERO);
      return future.isDone() ? Optional.of(future.join()) : Optional.empty();
    }
  }

  void passes(Duration time) {
    clock.runUntil(clock.now().plus(time));
  }

  Said as(String user, String method, String path, String... body) {
    return ask(method, path, Map.of("authorization", bearer(user)), body);
  }

  String bearer(String user) {
    Caller caller =
        user.equals("operator") ? new Caller.Operator() : new Caller.User(new ParticipantId(user));
    return "Bearer " + tokens.issue(caller, clock.now(), clock.now().plus(Duration.ofHours(1)));
  }

  /** Single quotes stand for double ones in a body. */
  Said ask(String method, String path, Map<String, String> headers, String... body) {
    var all = new TreeMap<String, List<String>>();
    headers.forEach((name, value) -> all.put(name, List.of(value)));
    String text = String.join("", body).replace('\'', '"');
    if (!text.isEmpty()) {
      all.putIfAbsent("content-type", List.of("application/json"));
    }
    String[] parts = path.split("\\?", 2);
    var ask = new HttpAsk(method, parts[0], parts.length > 1 ? parts[1] : "", all, Body.of(text));
    HttpSite site =
        routes.stream().filter(r -> r.takes().test(ask)).findFirst().orElseThrow().site();
    return new Said(site.answer(ask));
  }

  /** What was answered. */
  record Said(HttpReply reply) {
    int status() {
      return reply.status();
    }

    JsonObject body() {
      return Json.parseObject(reply.body().text());
    }

    String text(String name) {
      return body().text(name).orElse("");
    }

    String header(String name) {
      return reply.headers().getOrDefault(name, "");
    }
  }

  /** Ana has made the room. */
  Studio created() {
    as(
        "operator",
        "POST",
        "/api/rooms",
        "{'id':'evening','channel':'evening-1','streamer':'ana','title':'An evening'}");
    return this;
  }

  /** Ana is on air, and the CDN has said so. */
  Studio live() {
    created();
    publishes("ana");
    passes(Duration.ofSeconds(5));
    return this;
  }

  void publishes(String user) {
    cloud.world().join(CHANNEL, new ParticipantId(user), Role.STREAMER);
    cloud.world().publish(CHANNEL, new ParticipantId(user), Set.of(Track.AUDIO, Track.CAMERA));
    passes(Duration.ofSeconds(1));
  }

  /** Bo is in the picture. */
  Studio coStreaming() {
    live();
    as("bo", "POST", "/api/rooms/evening/costreams");
    as("ana", "POST", "/api/rooms/evening/costreams/bo/approve");
    publishes("bo");
    passes(Duration.ofSeconds(5));
    return this;
  }

  Said room() {
    return as("viewer", "GET", "/api/rooms/evening");
  }

  @Override
  public void close() {
    engine.close();
    database.close();
  }
}

package io.showrunner.cloud;

import io.showrunner.broadcast.Encoding;
import io.showrunner.broadcast.Relay;
import io.showrunner.broadcast.Subscription;
import io.showrunner.broadcast.Subscription.Media;
import io.showrunner.layout.Area;
import io.showrunner.layout.Canvas;
import io.showrunner.layout.Fraction;
import io.showrunner.layout.Pane;
import io.showrunner.layout.Scaling;
import io.showrunner.layout.Source;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.IngestUrl;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.StreamName;
import io.showrunner.vocabulary.TaskId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One broadcast to test with: ana streams in channel c-1, bo is her guest. */
public final class Samples {
  public static final Instant EVENING = Instant.parse("2026-11-20T20:00:00Z");
  public static final AppId APP = new AppId("app-1");
  public static final ChannelId CHANNEL = new ChannelId("c-1");
  public static final ChannelId PEER = new ChannelId("c-2");
  public static final ParticipantId ANA = new ParticipantId("ana");
  public static final ParticipantId BO = new ParticipantId("bo");
  public static final StreamName STREAM = StreamName.of(APP, CHANNEL, ANA);
  public static final TaskId TASK = TaskId.of(STREAM);
  public static final String NOTIFY_KEY = "notifyNotify1234";
  public static final StreamUrls URLS =
      new StreamUrls(
          "push.example.com",
          "play.example.com",
          "live",
          "ingestIngest1234",
          "playPlayPlay1234",
          Duration.ofDays(1));
  public static final IngestUrl URL = URLS.ingest(STREAM, EVENING, Duration.ZERO);
  public static final Encoding ENCODING =
      new Encoding(
          new Canvas(1280, 720), 1500, 25, 50, 64, 2, 44_100, "H.264", "main", "superfast");

  private Samples() {}

  public static Relay solo() {
    return new Relay.SingleStream(ANA);
  }

  /** Both side by side, bo's pane with a placeholder. */
  public static Relay.MixedStream duo() {
    return new Relay.MixedStream(
        List.of(camera(ANA, CHANNEL), camera(BO, CHANNEL)),
        List.of(
            pane(ANA, CHANNEL, Source.CAMERA, "0", null),
            pane(BO, CHANNEL, Source.CAMERA, "0.5", "https://img.example.com/bo.png")),
        ENCODING);
  }

  /** Ana's camera and what bo shows on the screen, bo's voice asked for beside it. */
  public static Relay.MixedStream presentation() {
    return new Relay.MixedStream(
        List.of(
            camera(ANA, CHANNEL),
            new Subscription(BO, CHANNEL, Media.AUDIO, null),
            new Subscription(BO, CHANNEL, Media.VIDEO, Source.SCREEN)),
        List.of(
            pane(ANA, CHANNEL, Source.CAMERA, "0", null),
            pane(BO, CHANNEL, Source.SCREEN, "0.5", null)),
        ENCODING);
  }

  /** Ana and, from the other channel, bo. */
  public static Relay.MixedStream battle() {
    return new Relay.MixedStream(
        List.of(camera(ANA, CHANNEL), camera(BO, PEER)),
        List.of(
            pane(ANA, CHANNEL, Source.CAMERA, "0", null),
            pane(BO, PEER, Source.CAMERA, "0.5", null)),
        ENCODING);
  }

  /** Both heard, neither seen. */
  public static Relay.MixedStream radio() {
    return new Relay.MixedStream(
        List.of(
            new Subscription(ANA, CHANNEL, Media.AUDIO, null),
            new Subscription(BO, CHANNEL, Media.AUDIO, null)),
        new ArrayList<>(),
        ENCODING);
  }

  public static RelayRequest.Start start(Relay relay) {
    return new RelayRequest.Start(APP, TASK, CHANNEL, URL, Duration.ofMinutes(2), relay);
  }

  public static RelayRequest.Update update(Relay relay) {
    return new RelayRequest.Update(APP, TASK, CHANNEL, relay);
  }

  public static RelayRequest.Stop stop() {
    return new RelayRequest.Stop(APP, TASK);
  }

  public static RelayRequest.Detail detail() {
    return new RelayRequest.Detail(APP, TASK);
  }

  private static Subscription camera(ParticipantId user, ChannelId channel) {
    return new Subscription(user, channel, Media.ORIGINAL, null);
  }

  private static Pane pane(
      ParticipantId user,
      ChannelId channel,
      Source source,
      String x,
      @org.jspecify.annotations.Nullable String placeholder) {
    Area half =
        new Area(Fraction.of(x), Fraction.of("0.25"), Fraction.of("0.5"), Fraction.of("0.5"));
    return new Pane(user, channel, source, half, 1, Scaling.FIT, placeholder);
  }
}

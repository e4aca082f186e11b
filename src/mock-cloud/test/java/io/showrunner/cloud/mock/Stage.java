package io.showrunner.cloud.mock;

import static io.showrunner.cloud.Samples.ANA;
import static io.showrunner.cloud.Samples.APP;
import static io.showrunner.cloud.Samples.CHANNEL;

import io.showrunner.broadcast.Relay;
import io.showrunner.clock.Chance;
import io.showrunner.clock.VirtualClock;
import io.showrunner.cloud.Answer;
import io.showrunner.cloud.Callback;
import io.showrunner.cloud.Samples;
import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.message.SentMessage;
import io.showrunner.cloud.mock.task.MockObserver;
import io.showrunner.cloud.mock.task.TaskChange;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.TaskId;
import io.showrunner.vocabulary.Track;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A mock cloud on a clock of its own, with everything it said. */
public final class Stage {
  public static final Set<Track> BOTH = EnumSet.of(Track.AUDIO, Track.CAMERA);
  public final VirtualClock clock = new VirtualClock(Samples.EVENING);
  public final MockCloud cloud;
  public final List<Callback> callbacks = new ArrayList<>();

  /** Seconds since the beginning and what was told, one line each. */
  final List<String> told = new ArrayList<>();

  final List<JsonObject> frames = new ArrayList<>();

  /** Whom each message reached, its type, who sent it and what it said. */
  public final List<String> messages = new ArrayList<>();

  private Stage(MockSettings settings) {
    this(settings, true);
  }

  private Stage(MockSettings settings, boolean heard) {
    cloud = new MockCloud(settings, clock, new Chance(1));
    if (heard) {
      hears();
    }
    watches();
  }

  private void hears() {
    cloud.sendsTo(
        callback -> {
          callbacks.add(callback);
          String what = callback.query().getOrDefault("action", "");
          if (!what.isEmpty()) {
            told.add(seconds() + " " + what);
          }
        });
  }

  private void watches() {
    cloud.watchedBy(
        new MockObserver() {
          @Override
          public void taskChanged(TaskChange change) {
            told.add(
                String.format(
                    Locale.ROOT,
                    "%s %s %d %s",
                    seconds(),
                    change.state().word(),
                    change.mixMode(),
                    change.by().word()));
          }

          @Override
          public void sei(TaskId task, JsonObject content) {
            frames.add(content);
          }

          @Override
          public void message(SentMessage message) {
            String whom = message.receiver().orElseGet(() -> message.group().orElseThrow().value());
            messages.add(
                String.format(
                    Locale.ROOT,
                    "%s %d from %s: %s",
                    whom,
                    message.type(),
                    message.sender(),
                    message.content().write()));
          }
        });
  }

  public static Stage usual() {
    return new Stage(settings());
  }

  /** Nobody in this process listens: callbacks go to those alone who subscribed. */
  static Stage unheard() {
    return new Stage(settings(), false);
  }

  static Stage with(MockSettings settings) {
    return new Stage(settings);
  }

  static Stage flipped(Assumption assumption) {
    return new Stage(settings().flipped(assumption));
  }

  static MockSettings settings() {
    return MockSettings.of(
        APP,
        new MockSettings.IngestDomain(
            "push.example.com", "ingestIngest1234", Duration.ofDays(1), Samples.NOTIFY_KEY));
  }

  public void pass(Duration time) {
    clock.runUntil(clock.now().plus(time));
  }

  void pass(double seconds) {
    pass(Duration.ofMillis(Math.round(seconds * 1000)));
  }

  MockWorld world() {
    return cloud.world();
  }

  void joins(ChannelId channel, ParticipantId user) {
    world().join(channel, user, Role.STREAMER);
  }

  /** Comes and publishes sound and camera. */
  void comes(ParticipantId user) {
    joins(CHANNEL, user);
    world().publish(CHANNEL, user, BOTH);
  }

  /** Ana is there and her task carries this. */
  void airs(Relay relay) {
    comes(ANA);
    must(cloud.start(Samples.start(relay)));
  }

  void must(Answer answer) {
    if (!(answer instanceof Answer.Done)) {
      throw new AssertionError("Expected it to be done, but " + answer);
    }
  }

  private String seconds() {
    long millis = Duration.between(Samples.EVENING, clock.now()).toMillis();
    return java.math.BigDecimal.valueOf(millis, 3).stripTrailingZeros().toPlainString();
  }
}

package io.showrunner.cloud;

import static io.showrunner.cloud.Samples.ANA;
import static io.showrunner.cloud.Samples.APP;
import static io.showrunner.cloud.Samples.BO;
import static io.showrunner.cloud.Samples.CHANNEL;
import static io.showrunner.cloud.Samples.EVENING;
import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.broadcast.RoomEvent;
import io.showrunner.broadcast.RoomEvent.SessionEvent;
import io.showrunner.cloud.mock.Stage;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.Track;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the mock cloud sends is what the reader reads. */
class CallbackRoundTripTest {
  private static final long MICROS = EVENING.toEpochMilli() * 1000;
  private final CallbackReader reader =
      new CallbackReader(CallbackTrust.of(APP, "push.example.com", Samples.NOTIFY_KEY));
  private final Stage stage = Stage.usual();

  @Test
  void readsWhatTheRoomSends() {
    var world = stage.cloud.world();
    var first = world.join(CHANNEL, ANA, Role.STREAMER);
    var watching = world.join(CHANNEL, BO, Role.VIEWER);
    world.publish(CHANNEL, ANA, EnumSet.of(Track.AUDIO, Track.SCREEN));
    world.mute(CHANNEL, ANA, Track.AUDIO);
    world.unmute(CHANNEL, ANA, Track.AUDIO);
    world.unpublish(CHANNEL, ANA, EnumSet.of(Track.SCREEN));
    world.leave(CHANNEL, BO, LeaveReason.KICKED);
    world.leave(CHANNEL, ANA, LeaveReason.LOST);
    assertThat(stage.callbacks).isEmpty();
    stage.pass(Duration.ofMillis(200));
    assertThat(news())
        .extracting(News::event)
        .containsExactly(
            new RoomEvent.ParticipantJoined(ANA, first, Role.STREAMER, MICROS),
            new RoomEvent.ParticipantJoined(BO, watching, Role.VIEWER, MICROS + 1),
            new RoomEvent.TracksPublished(
                ANA, first, EnumSet.of(Track.AUDIO, Track.SCREEN), MICROS + 2),
            new RoomEvent.TrackMuted(ANA, first, Track.AUDIO, MICROS + 3),
            new RoomEvent.TrackUnmuted(ANA, first, Track.AUDIO, MICROS + 4),
            new RoomEvent.TracksUnpublished(ANA, first, EnumSet.of(Track.SCREEN), MICROS + 5),
            new RoomEvent.ParticipantLeft(BO, watching, LeaveReason.KICKED, MICROS + 6),
            new RoomEvent.ParticipantLeft(ANA, first, LeaveReason.LOST, MICROS + 7));
    assertThat(news()).extracting(News::key).doesNotHaveDuplicates();
    assertThat(news()).extracting(News::address).containsOnly(new News.Address.OfChannel(CHANNEL));
  }

  @Test
  void endsTheOldestSessionOfAUserWithTwoDevices() {
    var world = stage.cloud.world();
    var old = world.join(CHANNEL, ANA, Role.STREAMER);
    var fresh = world.join(CHANNEL, ANA, Role.STREAMER);
    world.publish(CHANNEL, ANA, Stage.BOTH);
    world.leave(CHANNEL, ANA, LeaveReason.LOST);
    stage.pass(Duration.ofSeconds(1));
    assertThat(fresh).isNotEqualTo(old);
    assertThat(news().stream().map(n -> ((SessionEvent) n.event()).session()))
        .containsExactly(old, fresh, fresh, old);
    assertThat(stage.cloud.state().write()).contains(fresh.value()).doesNotContain(old.value());
  }

  @Test
  void readsWhatTheCdnSends() {
    stage.cloud.world().join(CHANNEL, ANA, Role.STREAMER);
    stage.cloud.world().publish(CHANNEL, ANA, Stage.BOTH);
    stage.cloud.start(Samples.start(Samples.solo()));
    stage.pass(Duration.ofSeconds(5));
    stage.cloud.stop(Samples.stop());
    stage.pass(Duration.ofSeconds(5));
    long published = EVENING.getEpochSecond() + 2;
    var address = new News.Address.OfStream(Samples.STREAM);
    String key = "cdn/app-1_c-1_ana_camera/";
    assertThat(news())
        .filteredOn(n -> n.address() instanceof News.Address.OfStream)
        .containsExactly(
            new News(
                address,
                key + "publish/" + published,
                new RoomEvent.StreamArrived(Instant.ofEpochSecond(published))),
            new News(
                address,
                key + "publish_done/" + (published + 3),
                new RoomEvent.StreamCeased(Instant.ofEpochSecond(published + 3))));
  }

  private List<News> news() {
    List<News> news = new ArrayList<>();
    stage.callbacks.forEach(c -> news.addAll(reader.read(c, stage.clock.now()).news()));
    return news;
  }
}

package io.showrunner.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.broadcast.RoomState;
import io.showrunner.json.JsonObject;
import io.showrunner.record.RecordLog;
import io.showrunner.trace.AppEvent;
import io.showrunner.trace.ChannelEvent;
import io.showrunner.trace.WeatherEvent;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.Track;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What nobody told us, and what others did, is noticed and put right. */
class SweepTest {
  private static final RoomId ROOM = new RoomId("evening");
  private static final ChannelId CHANNEL = new ChannelId("evening-1");
  private static final ParticipantId ANA = new ParticipantId("ana");

  private final List<JsonObject> records = new ArrayList<>();
  private final World world =
      new World(
          new Book(Played.processes(), Played.rules()),
          new AppId("app-1"),
          1,
          new RecordLog((record, text) -> records.add(record)));

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void aLostPublishIsMendedWithinAMinute() {
    create();
    allCallbacksAreLost();
    goesOnAir(ANA);
    passes(Duration.ofSeconds(1));
    wellAgain();
    assertThat(room().phase()).isEqualTo(Phase.CREATED);
    passes(Duration.ofSeconds(60));
    assertThat(room().phase()).isEqualTo(Phase.LIVE);
    assertThat(room().arrived()).isTrue();
  }

  @Test
  void aLostLeaveIsMendedWithinAMinute() {
    create();
    goesOnAir(ANA);
    passes(Duration.ofSeconds(10));
    allCallbacksAreLost();
    world.happen(new ChannelEvent.Leave(CHANNEL, ANA, LeaveReason.LOST));
    passes(Duration.ofSeconds(1));
    wellAgain();
    assertThat(room().phase()).isEqualTo(Phase.LIVE);
    passes(Duration.ofSeconds(60));
    assertThat(room().phase()).isEqualTo(Phase.RECONNECTING);
  }

  @Test
  void aRelayStartedByOtherHandsAfterTheEndIsStopped() {
    create();
    goesOnAir(ANA);
    passes(Duration.ofSeconds(10));
    world.happen(new AppEvent.RoomEnd(ROOM));
    passes(Duration.ofSeconds(15));
    world.happen(new WeatherEvent.TaskStart(null, ROOM));
    assertThat(world.cloud().liveTasks()).hasSize(1);
    passes(Duration.ofSeconds(60));
    assertThat(world.cloud().liveTasks()).isEmpty();
  }

  @Test
  void whatArrivedAlreadyIsNotHeededAgain() {
    create();
    goesOnAir(ANA);
    passes(Duration.ofSeconds(20));
    int before = records.size();
    passes(Duration.ofMinutes(3));
    assertThat(records).as("six rounds found nothing to tell").hasSize(before);
  }

  private void create() {
    world.happen(new AppEvent.RoomCreate(ROOM, CHANNEL, ANA, null, Orientation.LANDSCAPE));
    passes(Duration.ofSeconds(1));
  }

  private void goesOnAir(ParticipantId user) {
    world.happen(new ChannelEvent.Join(CHANNEL, user, Role.STREAMER));
    world.happen(new ChannelEvent.Publish(CHANNEL, user, Set.of(Track.AUDIO, Track.CAMERA)));
  }

  private void allCallbacksAreLost() {
    world.happen(new WeatherEvent.CloudCallbacks(WeatherEvent.Trouble.LOSE, null, null, null));
  }

  private void wellAgain() {
    world.happen(new WeatherEvent.CloudCallbacks(WeatherEvent.Trouble.NORMAL, null, null, null));
  }

  private void passes(Duration time) {
    world.runUntil(world.clock().now().plus(time));
  }

  private RoomState room() {
    return world.director().room(ROOM).orElseThrow();
  }
}

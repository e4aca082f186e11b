package io.showrunner.director;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.broadcast.Encoding;
import io.showrunner.broadcast.Identity;
import io.showrunner.broadcast.Relay;
import io.showrunner.broadcast.RelayBook;
import io.showrunner.broadcast.RoomState;
import io.showrunner.layout.Canvas;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.PlaybackUrls;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.TaskId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MixSlotsTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final Relay MIX =
      new Relay.MixedStream(
          List.of(),
          List.of(),
          new Encoding(new Canvas(1280, 720), 2000, 25, 50, 128, 2, 48_000, "H.264", null, null));

  @Test
  void theFortyFirstMixWaits() {
    var slots = new MixSlots(Limits.USUAL);
    for (int i = 1; i <= 40; i++) {
      assertThat(slots.isFreeFor(id(i))).isTrue();
      slots.saw(mixed(i));
    }
    assertThat(slots.isFreeFor(id(41))).isFalse();
    assertThat(slots.isFreeFor(id(7))).as("who has one keeps it").isTrue();
  }

  @Test
  void whoWaitedLongestIsCalledFirst() {
    var slots = new MixSlots(Limits.USUAL.withMixes(1));
    slots.saw(mixed(1));
    slots.saw(waiting(2, NOW.plusSeconds(2)));
    slots.saw(waiting(3, NOW.plusSeconds(1)));
    assertThat(slots.next(NOW)).isEmpty();
    slots.saw(solo(1));
    assertThat(slots.next(NOW)).contains(new MixSlots.Called(id(3), false));
  }

  @Test
  void aRefusalTeachesHowManyThereAreAndTheCloudIsTriedAgain() {
    var slots = new MixSlots(Limits.USUAL);
    slots.saw(mixed(1));
    slots.saw(waiting(2, NOW));
    slots.refused(id(2), NOW);
    assertThat(slots.isFreeFor(id(9))).isFalse();
    assertThat(slots.next(NOW.plusSeconds(3))).isEmpty();
    assertThat(slots.nextProbe()).contains(NOW.plus(MixSlots.PROBE));
    assertThat(slots.next(NOW.plus(MixSlots.PROBE))).contains(new MixSlots.Called(id(2), true));
    assertThat(slots.next(NOW.plus(MixSlots.PROBE))).as("once").isEmpty();
    slots.saw(mixed(2));
    slots.granted(NOW.plusSeconds(5));
    slots.saw(waiting(3, NOW.plusSeconds(5)));
    assertThat(slots.next(NOW.plusSeconds(5))).contains(new MixSlots.Called(id(3), true));
  }

  @Test
  void twoAreKeptForShowsWhoseStreamerIsAway() {
    var slots = new MixSlots(Limits.USUAL.withMixes(4));
    slots.saw(mixed(1));
    for (int i = 2; i <= 4; i++) {
      slots.saw(
          away(i)); // Their tasks were stopped by the cloud; two of the three places are kept.
    }
    assertThat(slots.isFreeFor(id(8))).isTrue();
    slots.saw(mixed(8));
    assertThat(slots.isFreeFor(id(9))).isFalse();
  }

  @Test
  void aRoomThatIsOverGivesItsMixBackOnceItIsStopped() {
    var slots = new MixSlots(Limits.USUAL.withMixes(1));
    slots.saw(mixed(1).withPhase(Phase.ENDED));
    assertThat(slots.isFreeFor(id(2))).as("its task still runs").isFalse();
    slots.saw(solo(1).withPhase(Phase.ENDED));
    assertThat(slots.isFreeFor(id(2))).isTrue();
    assertThat(slots.nextProbe()).isEqualTo(Optional.empty());
  }

  private static RoomState mixed(int number) {
    return room(number).withPhase(Phase.LIVE).withRelay(new RelayBook(MIX, MIX, MIX, 1));
  }

  private static RoomState away(int number) {
    return room(number).withPhase(Phase.RECONNECTING).withRelay(new RelayBook(MIX, MIX, null, 1));
  }

  private static RoomState solo(int number) {
    return room(number).withPhase(Phase.LIVE);
  }

  private static RoomState waiting(int number, Instant since) {
    return solo(number).awaitingMix(since);
  }

  private static RoomId id(int number) {
    return new RoomId("room-" + number);
  }

  private static RoomState room(int number) {
    return RoomState.created(
        new Identity(
            id(number),
            new AppId("app-1"),
            new ChannelId("channel-" + number),
            new ParticipantId("ana"),
            "A show",
            Orientation.LANDSCAPE,
            new TaskId("task-" + number),
            new PlaybackUrls("https://a", "https://b", "rtmp://c")));
  }
}

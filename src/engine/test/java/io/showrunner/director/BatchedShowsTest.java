package io.showrunner.director;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.broadcast.Pace;
import io.showrunner.broadcast.Relay;
import io.showrunner.broadcast.RelayBook;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.broadcast.RoomState;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.Milestone;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.Track;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Shows of many rooms whose events come in heaps end the same, whether each event is taken alone or
 * many share a commit, and whether the machine dies meanwhile or not.
 */
class BatchedShowsTest {
  private static final List<RoomId> ROOMS =
      IntStream.range(0, 6).mapToObj(i -> new RoomId("room-" + i)).toList();
  private static final ParticipantId GUEST = new ParticipantId("guest");
  private static final int HEAPS = 40;

  /** Where a room stands, but for how often the cloud was asked on the way. */
  private record End(RoomState state, @Nullable Relay recorded) {
    static End of(RoomState room) {
      RelayBook book = room.relay();
      return new End(room.withRelay(RelayBook.EMPTY).withPace(Pace.FRESH), book.recorded());
    }
  }

  private static List<End> ends(ControlRoom here) {
    return here.director.rooms().stream().map(End::of).toList();
  }

  private static List<End> played(int atOnce, long seed) {
    try (var here = new ControlRoom(atOnce)) {
      play(here, new Random(seed));
      return ends(here);
    }
  }

  private static void play(ControlRoom here, Random chance) {
    var backlog = new Backlog(here);
    ROOMS.forEach(room -> backlog.created(room, Orientation.LANDSCAPE));
    ROOMS.forEach(room -> backlog.joined(room, Backlog.streamerOf(room)));
    ROOMS.forEach(room -> backlog.published(room, Backlog.streamerOf(room)));
    backlog.isTaken();
    for (int heap = 0; heap < HEAPS; heap++) {
      for (int i = chance.nextInt(12); i >= 0; i--) {
        anything(backlog, chance);
      }
      here.passes(Duration.ofSeconds(chance.nextInt(20)));
    }
    here.passes(Duration.ofMinutes(1));
  }

  private static void anything(Backlog backlog, Random chance) {
    RoomId room = ROOMS.get(chance.nextInt(ROOMS.size()));
    RoomId other = ROOMS.get(chance.nextInt(ROOMS.size()));
    ParticipantId user = chance.nextInt(4) == 0 ? Backlog.streamerOf(room) : GUEST;
    var session = Backlog.session(user);
    switch (chance.nextInt(14)) {
      case 0 -> backlog.told(room, new RoomEvent.CoStreamApplied(GUEST));
      case 1 -> backlog.told(room, new RoomEvent.CoStreamApproved(GUEST));
      case 2 -> backlog.told(room, new RoomEvent.CoStreamerKicked(GUEST));
      case 3, 4 -> backlog.joined(room, user);
      case 5, 6 -> backlog.published(room, user);
      case 7 ->
          backlog.told(
              room, new RoomEvent.TrackMuted(user, session, Track.CAMERA, backlog.moment()));
      case 8 ->
          backlog.told(
              room,
              new RoomEvent.ParticipantLeft(user, session, LeaveReason.LOST, backlog.moment()));
      case 9 -> backlog.told(room, new RoomEvent.BattleInvited(other));
      case 10 -> backlog.told(room, new RoomEvent.BattleAccepted(other));
      case 11 -> backlog.told(room, new RoomEvent.CallConnected(Backlog.channelOf(other)));
      case 12 -> backlog.told(room, new RoomEvent.BattleEnded());
      default -> {
        if (chance.nextInt(10) == 0) {
          backlog.told(room, new RoomEvent.EndRequested());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aShowEndsTheSameHoweverManyShareACommit(long seed) {
    List<End> oneByOne = played(1, seed);
    assertThat(oneByOne).hasSize(ROOMS.size());
    assertThat(played(16, seed)).isEqualTo(oneByOne);
  }

  @Test
  void aMachineThatDiesInABatchAtAnyPointLosesNothing() {
    List<End> undisturbed = dying(Integer.MAX_VALUE);
    for (int at = 1; at < 120; at += 7) {
      assertThat(dying(at)).as("dies at point %d", at).isEqualTo(undisturbed);
    }
  }

  /**
   * The same heaps of events each time; the machine dies once, when it has passed so many points.
   */
  private static List<End> dying(int at) {
    try (var here = new ControlRoom(16)) {
      var backlog = new Backlog(here);
      ROOMS.forEach(room -> backlog.created(room, Orientation.LANDSCAPE));
      ROOMS.forEach(room -> backlog.joined(room, Backlog.streamerOf(room)));
      backlog.isTaken();
      here.milestones = new DiesAt(at);
      ROOMS.forEach(room -> backlog.published(room, Backlog.streamerOf(room)));
      backlog.told(ROOMS.get(0), new RoomEvent.BattleInvited(ROOMS.get(1)));
      ROOMS.forEach(room -> backlog.told(room, new RoomEvent.CoStreamApplied(GUEST)));
      try {
        here.passes(Duration.ofSeconds(1));
      } catch (Death death) {
        here.dieAndComeBack();
      }
      here.milestones = Milestones.NONE;
      here.passes(Duration.ofSeconds(20));
      assertThat(here.gaveUp).isEmpty();
      return ends(here);
    }
  }

  private static final class Death extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** Those on the way into the inbox do not count: whoever told it would have to tell it again. */
  private static final class DiesAt implements Milestones {
    private int left;

    DiesAt(int points) {
      this.left = points;
    }

    @Override
    public void reached(Milestone milestone) {
      if (milestone.compareTo(Milestone.AFTER_THE_INBOX_COMMIT) > 0 && --left == 0) {
        throw new Death();
      }
    }
  }
}

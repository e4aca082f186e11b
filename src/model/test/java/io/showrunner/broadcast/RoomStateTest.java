package io.showrunner.broadcast;

import static io.showrunner.broadcast.ARoom.ANA;
import static io.showrunner.broadcast.ARoom.joins;
import static io.showrunner.broadcast.ARoom.leaves;
import static io.showrunner.broadcast.ARoom.mutes;
import static io.showrunner.broadcast.ARoom.publishes;
import static io.showrunner.broadcast.ARoom.unmutes;
import static io.showrunner.broadcast.ARoom.unpublishes;
import static io.showrunner.vocabulary.Track.AUDIO;
import static io.showrunner.vocabulary.Track.CAMERA;
import static io.showrunner.vocabulary.Track.SCREEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.clock.Chance;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomStateTest {
  private static RoomState after(RoomEvent... events) {
    return after(List.of(events));
  }

  private static RoomState after(List<RoomEvent> events) {
    RoomState room = ARoom.ofAna();
    for (RoomEvent event : events) {
      room = room.after(event, ARoom.NOW);
    }
    return room;
  }

  @Test
  void somebodyWhoJoinedAndPublishesIsPresentAndPublishing() {
    RoomState room = after(joins(ANA, "s1", 1), publishes(ANA, "s1", 2, AUDIO, CAMERA));
    assertThat(room.isPresent(ANA)).isTrue();
    assertThat(room.isPublishing(ANA)).isTrue();
  }

  @Test
  void aLateLeaveOfTheOldDeviceLeavesTheNewOneAlone() {
    RoomState room =
        after(
            joins(ANA, "old", 1),
            publishes(ANA, "old", 2, CAMERA),
            joins(ANA, "new", 3),
            publishes(ANA, "new", 4, CAMERA),
            leaves(ANA, "old", 5));
    assertThat(room.isPublishing(ANA)).isTrue();
  }

  @Test
  void whoPublishesAnewIsNotMutedAnyMore() {
    List<RoomEvent> news =
        List.of(
            joins(ANA, "s1", 1),
            publishes(ANA, "s1", 2, CAMERA),
            mutes(ANA, "s1", 3, CAMERA),
            publishes(ANA, "s1", 4, CAMERA));
    assertThat(Cast.of(after(news)).pictures()).isEqualTo(1);
    List<RoomEvent> muteLast = List.of(news.get(0), news.get(1), news.get(3), news.get(2));
    assertThat(Cast.of(after(muteLast)).pictures()).isEqualTo(1);
  }

  @Test
  void whileTheNewDeviceIsSilentTheOldOneStillPublishes() {
    RoomState room =
        after(joins(ANA, "old", 1), publishes(ANA, "old", 2, CAMERA), joins(ANA, "new", 3));
    assertThat(room.isPublishing(ANA)).isTrue();
  }

  @Test
  void aSessionThatIsOverNeverBeginsAgain() {
    RoomState room =
        after(leaves(ANA, "s1", 5), joins(ANA, "s1", 1), publishes(ANA, "s1", 2, CAMERA));
    assertThat(room.isPresent(ANA)).isFalse();
  }

  @Test
  void anUnpublishOvertakenByALaterPublishChangesNothing() {
    RoomState room =
        after(
            joins(ANA, "s1", 1),
            publishes(ANA, "s1", 2, CAMERA),
            publishes(ANA, "s1", 9, CAMERA),
            unpublishes(ANA, "s1", 5, CAMERA));
    assertThat(room.isPublishing(ANA)).isTrue();
  }

  @Test
  void aLostJoinIsMadeUpForByThePublishing() {
    assertThat(after(publishes(ANA, "s1", 2, CAMERA)).isPublishing(ANA)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void newsInAnyOrderAndTwiceGivesTheSameCast(long seed) {
    List<RoomEvent> news =
        List.of(
            joins(ANA, "s1", 1),
            publishes(ANA, "s1", 2, AUDIO, CAMERA),
            leaves(ANA, "s1", 10),
            joins(ANA, "s2", 8),
            publishes(ANA, "s2", 11, AUDIO, CAMERA),
            mutes(ANA, "s2", 12, CAMERA),
            publishes(ANA, "s2", 13, SCREEN),
            unpublishes(ANA, "s2", 15, SCREEN),
            publishes(ANA, "s2", 20, SCREEN),
            unpublishes(ANA, "s2", 20, SCREEN),
            unmutes(ANA, "s2", 21, AUDIO),
            mutes(ANA, "s2", 21, AUDIO));
    assertThat(Cast.of(after(shuffledAndDoubled(news, new Chance(seed)))))
        .isEqualTo(Cast.of(after(news)));
  }

  private static List<RoomEvent> shuffledAndDoubled(List<RoomEvent> news, Chance chance) {
    List<RoomEvent> waiting = new ArrayList<>(news);
    waiting.addAll(news);
    List<RoomEvent> shuffled = new ArrayList<>();
    while (!waiting.isEmpty()) {
      shuffled.add(waiting.remove(chance.below(waiting.size())));
    }
    return shuffled;
  }

  /** Whether an id is used again by who comes back is not documented: its own time tells. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void whoComesBackUnderTheSameSessionIsBackInWhateverOrderThatIsHeard(long seed) {
    List<RoomEvent> news =
        List.of(
            joins(ANA, "s1", 1),
            publishes(ANA, "s1", 2, AUDIO, CAMERA),
            publishes(ANA, "s1", 3, SCREEN),
            leaves(ANA, "s1", 10),
            unpublishes(ANA, "s1", 11, SCREEN),
            joins(ANA, "s1", 20),
            publishes(ANA, "s1", 21, CAMERA),
            joins(ANA, "s2", 4),
            leaves(ANA, "s2", 5));
    RoomState room = after(shuffledAndDoubled(news, new Chance(seed)));
    assertThat(room.presence(ANA)).isEqualTo(after(news).presence(ANA));
    assertThat(room.isPublishing(ANA)).isTrue();
    assertThat(Cast.of(room))
        .isEqualTo(Cast.of(after(joins(ANA, "x", 1), publishes(ANA, "x", 2, CAMERA))));
  }

  @Test
  void lateNewsOfBeforeTheLeaveBringsNobodyBack() {
    RoomState gone =
        after(
            joins(ANA, "s1", 1),
            leaves(ANA, "s1", 10),
            publishes(ANA, "s1", 2, CAMERA),
            joins(ANA, "s1", 10),
            unpublishes(ANA, "s1", 12, CAMERA));
    assertThat(gone.isPresent(ANA)).isFalse();
    RoomState back = gone.after(publishes(ANA, "s1", 11, AUDIO), ARoom.NOW);
    assertThat(back.isPublishing(ANA)).isTrue();
  }

  @Test
  void whatWasPublishedBeforeTheLeaveEndedWithIt() {
    RoomState back =
        after(
            joins(ANA, "s1", 1),
            publishes(ANA, "s1", 2, AUDIO, CAMERA),
            leaves(ANA, "s1", 10),
            joins(ANA, "s1", 11));
    assertThat(back.isPresent(ANA)).isTrue();
    assertThat(back.isPublishing(ANA)).isFalse();
  }

  @Test
  void onlyTheLastStaysOfAPersonAreRemembered() {
    RoomState room = ARoom.ofAna();
    for (int stay = 0; stay < 100; stay++) {
      room =
          room.after(joins(ANA, "s" + stay, 2L * stay), ARoom.NOW)
              .after(leaves(ANA, "s" + stay, 2L * stay + 1), ARoom.NOW);
    }
    assertThat(room.presence(ANA).sessions()).hasSize(Presence.REMEMBERED);
  }

  @Test
  void ofContradictingNewsOfOneMomentTheLesserWins() {
    RoomState room =
        after(
            joins(ANA, "s1", 1),
            unpublishes(ANA, "s1", 2, SCREEN),
            publishes(ANA, "s1", 2, SCREEN, CAMERA),
            mutes(ANA, "s1", 3, CAMERA),
            unmutes(ANA, "s1", 3, CAMERA));
    assertThat(room.isPublishing(ANA)).isTrue();
    assertThat(Cast.of(room).pictures()).isZero();
  }

  @Test
  void theStayOnAirIsNotForgottenForThoseThatAreOver() {
    RoomState room = after(joins(ANA, "on-air", 1), publishes(ANA, "on-air", 2, CAMERA));
    for (int stay = 0; stay < 20; stay++) {
      room =
          room.after(joins(ANA, "s" + stay, 10 + 2L * stay), ARoom.NOW)
              .after(leaves(ANA, "s" + stay, 11 + 2L * stay), ARoom.NOW);
    }
    assertThat(room.isPublishing(ANA)).isTrue();
    assertThat(room.presence(ANA).sessions()).hasSize(1 + Presence.REMEMBERED);
  }

  @Test
  void ofFarTooManyOpenStaysTheOldestSilentOnesAreForgotten() {
    RoomState room = after(joins(ANA, "on-air", 1), publishes(ANA, "on-air", 2, CAMERA));
    for (int stay = 0; stay < 100; stay++) {
      room = room.after(joins(ANA, "s" + stay, 10 + stay), ARoom.NOW);
    }
    assertThat(room.isPublishing(ANA)).isTrue();
    assertThat(room.presence(ANA).sessions()).hasSize(Presence.OPEN_AT_MOST);
  }
}

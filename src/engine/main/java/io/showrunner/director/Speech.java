package io.showrunner.director;

import io.showrunner.broadcast.Engagement;
import io.showrunner.broadcast.Engagement.Stage;
import io.showrunner.broadcast.Place;
import io.showrunner.broadcast.RoomState;
import io.showrunner.broadcast.Standing;
import io.showrunner.notice.Notice;
import io.showrunner.process.Outcome;
import io.showrunner.process.Story;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a turn has to say to the apps of its room, read off the room before and after it and the
 * stories that ended in it: so that news that came twice, or that changed nothing, says nothing.
 */
final class Speech {
  private final Turn turn;
  private final RoomState before;
  private final RoomState now;
  private final ParticipantId streamer;
  private final List<Notice> notices = new ArrayList<>();

  private Speech(Turn turn) {
    this.turn = turn;
    this.before = turn.before();
    this.now = turn.state();
    this.streamer = now.identity().streamer();
  }

  /** In the order in which it is to be said. */
  static List<Notice> of(Turn turn) {
    var speech = new Speech(turn);
    speech.notices.addAll(turn.said());
    speech.aboutTheShow();
    speech.now.places().forEach(speech::aboutPlace);
    turn.partings().forEach(speech::aboutParting);
    speech.aboutTheBattle();
    turn.failedInvitation().ifPresent(speech::aboutInvitation);
    return speech.notices;
  }

  private void aboutTheShow() {
    if (now.arrived() && !before.arrived() && now.phase() != Phase.ENDED) {
      notices.add(new Notice.Started(streamer));
    }
    if (now.isFoundUnplayable() && !before.isFoundUnplayable()) {
      notices.add(new Notice.Unplayable(streamer, streamer));
    }
    if (now.phase() == Phase.ENDED && before.phase() != Phase.ENDED) {
      notices.add(new Notice.Stopped(streamer));
    }
  }

  private void aboutPlace(Place place) {
    ParticipantId guest = place.guest();
    Standing stands = place.standing();
    Optional<Standing> stood = before.standing(guest);
    boolean isNew = stood.isEmpty() || isAgain(guest);
    if (isNew) {
      notices.add(new Notice.Applied(guest, streamer));
    }
    boolean asked = isNew || stood.get() == Standing.ASKED;
    if (asked && stands != Standing.ASKED) {
      notices.add(new Notice.Answered(streamer, guest, true));
    }
    boolean moved = isNew || stood.get() != stands;
    if (moved && stands == Standing.IN_LINE) {
      notices.add(new Notice.InLine(streamer, guest));
    } else if (moved && stands == Standing.ON_AIR) {
      notices.add(new Notice.Joined(guest));
    } else if (moved && stands == Standing.EXPECTED && stood.get() == Standing.ON_AIR) {
      notices.add(new Notice.Left(guest, turn.tokens().isKicked(guest))); // During a pause.
    }
  }

  /** Whether a guest whose story ended in this turn has begun another in it. */
  private boolean isAgain(ParticipantId guest) {
    return turn.partings().stream().anyMatch(parting -> guest.equals(parting.guest()));
  }

  private void aboutParting(Parting parting) {
    ParticipantId guest = parting.guest();
    if (guest == null) {
      return;
    }
    Optional<Standing> stood = before.standing(guest);
    if (stood.isEmpty()) {
      notices.add(new Notice.Applied(guest, streamer));
    }
    boolean wasSeen = stood.filter(s -> s == Standing.ON_AIR || s == Standing.IN_LINE).isPresent();
    switch (Words.find(Outcome.class, parting.outcome()).orElseThrow()) {
      case REJECTED, HOUSE_FULL, NO_ANSWER ->
          notices.add(new Notice.Answered(streamer, guest, false));
      case CANCELLED, NEVER_CAME -> notices.add(new Notice.Withdrawn(guest, streamer));
      case LEFT -> notices.add(new Notice.Left(guest, false));
      case KICKED -> {
        notices.add(new Notice.Kicked(streamer, guest));
        if (wasSeen) {
          notices.add(new Notice.Left(guest, true));
        }
      }
      default -> {} // The broadcast is over, and that is said to all.
    }
  }

  /** Who invites learns in every case what became of it. */
  private void aboutInvitation(Turn.FailedInvitation failedInvitation) {
    notices.add(
        new Notice.BattleOver(
            failedInvitation.streamer(),
            streamer,
            failedInvitation.opponent(),
            failedInvitation.outcome().word()));
  }

  private void aboutTheBattle() {
    Engagement was = before.engagement();
    Engagement is = now.engagement();
    Turn rival = turn.parties().stream().filter(party -> party != turn).findFirst().orElse(null);
    if (rival == null || (was == null && is == null)) {
      return;
    }
    boolean another = was != null && is != null && !was.opponent().equals(is.opponent());
    if (was != null && (is == null || another)) {
      over(was, rival);
    }
    if (is != null) {
      comesTo(is, was == null || another ? null : was.stage(), rival);
    }
  }

  private void comesTo(Engagement battle, @Nullable Stage from, Turn rival) {
    if (from == battle.stage()) {
      return;
    }
    ParticipantId other = rival.state().identity().streamer();
    if (battle.inviter() && from == null) {
      notices.add(new Notice.BattleInvited(streamer, other, turn.room()));
    } else if (battle.inviter() && from == Stage.INVITED) {
      notices.add(new Notice.BattleAnswered(other, streamer, rival.room(), true));
    }
    if (battle.stage() == Stage.ON) {
      notices.add(new Notice.BattleBegun(streamer, battle.opponent()));
    }
  }

  private void over(Engagement battle, Turn rival) {
    String outcome =
        turn.parties().stream()
            .flatMap(party -> party.partings().stream())
            .filter(parting -> parting.story() == Story.BATTLE)
            .map(Parting::outcome)
            .findFirst()
            .orElse(Outcome.OVER.word());
    ParticipantId other = rival.state().identity().streamer();
    boolean declined = outcome.equals(Outcome.DECLINED.word());
    if (battle.isShown()) {
      notices.add(new Notice.BattleOver(streamer, null, battle.opponent(), outcome));
    } else if (!declined) {
      notices.add(new Notice.BattleOver(other, streamer, battle.opponent(), outcome));
    } else if (battle.inviter()) {
      notices.add(new Notice.BattleAnswered(other, streamer, rival.room(), false));
      notices.add(new Notice.BattleOver(other, streamer, battle.opponent(), outcome));
    }
  }
}

package io.showrunner.director;

import io.showrunner.broadcast.Admission;
import io.showrunner.broadcast.Cast;
import io.showrunner.broadcast.RoomState;
import io.showrunner.broadcast.Standing;
import io.showrunner.process.MixSlot;
import io.showrunner.process.Story;
import io.showrunner.process.Task;
import io.showrunner.rules.Rulebook;
import io.showrunner.vocabulary.Doors;
import io.showrunner.vocabulary.ParticipantId;
import java.time.Instant;
import java.util.Optional;

/** The tasks of guests' stories: whether there is a place, and how far each guest has come. */
final class Seats {
  private final Turn turn;
  private final Rulebook rules;
  private final MixSlots slots;
  private final Instant now;

  Seats(Turn turn, Rulebook rules, MixSlots slots, Instant now) {
    this.turn = turn;
    this.rules = rules;
    this.slots = slots;
    this.now = now;
  }

  /** Does one task of a guest's story. */
  Optional<String> perform(ParticipantId guest, Task task) {
    return switch (task) {
      case DECIDE_ADMISSION -> Optional.of(decideAdmission(guest));
      case KEEP_A_PLACE -> stands(guest, Standing.EXPECTED);
      case TAKE_A_MIX -> Optional.of(takeAMix());
      case STAND_IN_LINE -> standsInLine(guest);
      case PUT_ON_AIR -> putOnAir(guest);
      default -> throw Turn.notOf(Story.CO_STREAMING, task);
    };
  }

  private String decideAdmission(ParticipantId guest) {
    RoomState state = turn.state();
    Admission admission = rules.admission(Cast.of(state));
    long others =
        state.places().stream()
            .filter(place -> place.standing() != Standing.ASKED && !place.guest().equals(guest))
            .count();
    boolean open = others < admission.guestsAtMost();
    turn.seen().add(witness -> witness.admitted(turn.room(), guest, open, admission));
    return (open ? Doors.OPEN : Doors.FULL).word();
  }

  /** Who comes while others of the room stand in line stands behind them. */
  private String takeAMix() {
    RoomState state = turn.state();
    boolean others = state.places().stream().anyMatch(p -> p.standing() == Standing.IN_LINE);
    boolean free = !others && slots.isFreeFor(turn.room());
    if (free) {
      turn.becomes(state.awaitingMix(null));
    }
    return (free ? MixSlot.FREE : MixSlot.TAKEN).word();
  }

  private Optional<String> standsInLine(ParticipantId guest) {
    if (turn.state().mixAwaited() == null) {
      turn.becomes(turn.state().awaitingMix(now));
    }
    return stands(guest, Standing.IN_LINE);
  }

  /** Whoever was sent away during a pause before this is not put on air after it. */
  private Optional<String> putOnAir(ParticipantId guest) {
    return turn.tokens().isParting(guest) ? Optional.empty() : stands(guest, Standing.ON_AIR);
  }

  /** Nobody who was sent away is in the picture any longer, wherever the guest's process rests. */
  void takeOffAir(ParticipantId guest) {
    boolean seen =
        turn.state()
            .standing(guest)
            .filter(s -> s == Standing.ON_AIR || s == Standing.IN_LINE)
            .isPresent();
    if (seen) {
      stands(guest, Standing.EXPECTED);
      turn.showing().sendsSomebodyAway();
    }
  }

  private Optional<String> stands(ParticipantId guest, Standing standing) {
    turn.becomes(turn.state().withStanding(guest, standing));
    return Optional.empty();
  }
}

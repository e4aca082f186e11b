package io.showrunner.simulator.invariant;

import io.showrunner.broadcast.Engagement;
import io.showrunner.broadcast.RoomState;
import io.showrunner.vocabulary.RoomId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A battle is one battle: each of its rooms is engaged with the other, at the same stage, and one
 * of them invited. Nobody is engaged with a room that knows nothing of it.
 */
final class BattlesAreMutual implements Invariant {
  @Override
  public List<String> breaches(Scene scene) {
    Optional<Engagement> own = scene.books().map(RoomState::engagement);
    if (own.isEmpty()) {
      return List.of();
    }
    RoomId room = scene.made().room();
    RoomId opponent = own.get().opponent();
    Optional<Engagement> theirs =
        scene.other(opponent).flatMap(OtherRoom::books).map(RoomState::engagement);
    boolean mutual =
        theirs
            .filter(other -> other.opponent().equals(room))
            .filter(other -> other.stage() == own.get().stage())
            .filter(other -> other.inviter() != own.get().inviter())
            .isPresent();
    return mutual
        ? List.of()
        : List.of(
            String.format(
                Locale.ROOT,
                "Expected room %s to have the battle that room %s has, %s, but it has %s.",
                opponent,
                room,
                told(own.get()),
                theirs.map(e -> told(e)).orElse("none")));
  }

  private static String told(Engagement battle) {
    return String.format(
        Locale.ROOT,
        "%s with %s as the one that %s",
        battle.stage().word(),
        battle.opponent(),
        battle.inviter() ? "invited" : "was invited");
  }
}

package io.showrunner.simulator.explore;

import io.showrunner.broadcast.Place;
import io.showrunner.broadcast.RoomState;
import io.showrunner.broadcast.Standing;
import io.showrunner.cloud.mock.task.TaskView;
import io.showrunner.json.Json;
import io.showrunner.simulator.World;
import io.showrunner.vocabulary.ParticipantId;
import java.util.List;
import java.util.Objects;

/**
 * Where a room has come to rest: what people outside would notice of it.
 *
 * @param phase with the reason, if it is over
 * @param mode "none" if it was never live
 * @param onAir guests on air, in the order of their places
 * @param carried what its relay carries, as sections of the vendor's parameters; empty if none
 *     lives
 */
record Settled(
    String room, String phase, String mode, List<ParticipantId> onAir, List<String> carried) {
  private static final List<String> SECTIONS =
      List.of("MixMode", "SingleSubParams", "TranscodeParams");

  /** All rooms of a world, in the order of their ids. */
  static List<Settled> in(World world) {
    return world.director().rooms().stream().map(room -> of(room, world)).toList();
  }

  private static Settled of(RoomState room, World world) {
    return new Settled(
        room.identity().room().value(),
        room.phase().word() + (room.reason() == null ? "" : " " + room.reason().word()),
        room.mode() == null ? "none" : Objects.requireNonNull(room.mode()).word(),
        room.places().stream()
            .filter(place -> place.standing() == Standing.ON_AIR)
            .map(Place::guest)
            .toList(),
        world.cloud().liveTasks(room.identity().channel()).stream().map(Settled::carried).toList());
  }

  private static String carried(TaskView task) {
    return SECTIONS.stream()
        .map(section -> task.parameters().get(section).map(Json::write).orElse("-"))
        .toList()
        .toString();
  }
}

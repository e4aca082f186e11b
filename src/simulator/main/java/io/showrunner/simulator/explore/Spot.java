package io.showrunner.simulator.explore;

import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.Mode;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.Words;

/** Where in its life a room can be met by trouble: its phase and, while it is live, its mode. */
enum Spot implements Words {
  /** Made, not yet on air. */
  CREATED,
  /** Live, the streamer alone. */
  SOLO,
  /** Live with guests. */
  CO_STREAMING,
  /** Live in a battle. */
  BATTLE,
  /** Waiting for the streamer. */
  RECONNECTING,
  /** Over. */
  ENDED;

  /** Where a room is, by the record of its last change. */
  static Spot of(JsonObject room) {
    String phase = room.text("phase").orElse("");
    String word = phase.equals(Phase.LIVE.word()) ? mode(room) : phase;
    return Words.find(Spot.class, word).orElseThrow();
  }

  private static String mode(JsonObject room) {
    return room.text("mode").orElse(Mode.SOLO.word());
  }
}

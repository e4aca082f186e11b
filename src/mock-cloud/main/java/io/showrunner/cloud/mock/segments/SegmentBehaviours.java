package io.showrunner.cloud.mock.segments;

import io.showrunner.cloud.mock.ground.Behaviour;
import java.util.List;

/** What a segment shows. */
public final class SegmentBehaviours {
  /** All of it, with how we know. */
  public static final List<Behaviour> BEHAVIOURS =
      List.of(
          Behaviour.assumed(
              "A segment is MPEG-TS with a test pattern that moves, and silence; ffmpeg makes it where allowed, else we do.",
              "nobody filmed anything"));

  private SegmentBehaviours() {}
}

package io.showrunner.simulator.invariant;

import java.util.ArrayList;
import java.util.List;

/**
 * MixMode 0 is asked for with SingleSubParams only, MixMode 1 with TranscodeParams only; likewise
 * in the cloud.
 */
final class ParametersFitTheMode implements Invariant {
  @Override
  public List<String> breaches(Scene scene) {
    List<Carried> all = new ArrayList<>(Carried.asked(scene));
    scene.task().map(Carried::of).ifPresent(all::add);
    return all.stream()
        .filter(
            c -> c.single().isPresent() == c.isMixed() || c.transcode().isPresent() != c.isMixed())
        .map(ParametersFitTheMode::breach)
        .distinct()
        .toList();
  }

  private static String breach(Carried carried) {
    return "Expected %s alone for %s, but found %s."
        .formatted(
            carried.isMixed() ? "TranscodeParams" : "SingleSubParams",
            carried.mode(),
            carried.text());
  }
}

package io.showrunner.simulator.invariant;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
    return String.format(
        Locale.ROOT,
        "Expected %s alone for %s, but found %s.",
        carried.isMixed() ? "TranscodeParams" : "SingleSubParams",
        carried.mode(),
        carried.text());
  }
}

package io.showrunner.simulator.timeline;

import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.wording.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What a run took for true about the vendor's cloud, for people. */
public final class Assumed {
  private Assumed() {}

  /**
   * One line that counts them, and one for each: what was taken for true, and the switch's name.
   *
   * @param relied what made a difference, or could have
   * @param flipped those read the other way round
   */
  public static List<String> lines(Collection<Assumption> relied, Collection<Assumption> flipped) {
    List<String> lines = new ArrayList<>();
    lines.add(
        relied.isEmpty()
            ? "Rested on no assumption about the vendor."
            : String.format(
                Locale.ROOT,
                "Rested on %s about the vendor:",
                Text.count(relied.size(), "assumption")));
    for (Assumption each : relied) {
      boolean turned = flipped.contains(each);
      lines.add(
          String.format(
              Locale.ROOT,
              "  %s (%s%s)",
              each.says(!turned),
              each.word(),
              turned ? ", turned round" : ""));
    }
    return lines;
  }
}

package io.showrunner.simulator.explore;

import io.showrunner.trace.Trace;
import io.showrunner.trace.TraceWriter;
import io.showrunner.trace.WeatherEvent;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells a trace in the sentences of the phrasebook (contracts, 4), as a scenario at whose end no
 * invariant may be broken. What no sentence says stands in it as a comment, so that a person can
 * decide what to do about it.
 */
final class Retelling {
  /** In a scenario, whatever people do takes this long. */
  private static final Duration MOMENT = Duration.ofMillis(200);

  /**
   * How long is waited at the end beyond the moment at which something was found: sentences that
   * say several things take their time, so what comes late may come later still.
   */
  private static final Duration LEEWAY = Duration.ofSeconds(30);

  private final Trace trace;
  private final Finding finding;
  private final String replay;
  private final List<String> lines = new ArrayList<>();
  private Duration clock = Duration.ZERO;
  private String kind = "";

  Retelling(Trace trace, Finding finding, String replay) {
    this.trace = trace;
    this.finding = finding;
    this.replay = replay;
  }

  /** The whole feature file. */
  String feature() {
    lines.clear();
    lines.add("Feature: Found by exploration");
    lines.add("  " + finding.detail().replace("\n", " "));
    lines.add("");
    lines.add("  # " + replay);
    lines.add(
        String.format(
            Locale.ROOT, "  Scenario: %s (%s)", finding.invariant(), trace.header().name()));
    var sentences = new Sentences();
    for (Trace.Step step : trace.steps()) {
      Optional<String> sentence = sentences.of(step.event());
      boolean weather =
          step.event() instanceof WeatherEvent
              && !(step.event() instanceof WeatherEvent.EngineRestart);
      waitUntil(step.at());
      if (sentence.isPresent()) {
        say(sentences.isGiven(step.event()) ? "Given" : "When", sentence.get());
        clock = weather ? clock : clock.plus(MOMENT);
      } else {
        lines.add("    # No sentence says this: " + TraceWriter.line(step));
      }
    }
    waitUntil(finding.at().plus(LEEWAY));
    say("Then", "no invariant is broken");
    return String.join("\n", lines) + "\n";
  }

  /** Two things of one moment are told one after the other, a moment apart. */
  private void waitUntil(Duration moment) {
    Duration left = moment.minus(clock);
    if (left.isNegative() || left.isZero()) {
      return;
    }
    say("When", inWords(left) + " pass");
    clock = moment;
  }

  private static String inWords(Duration time) {
    long minutes = time.toMinutes();
    BigDecimal seconds =
        BigDecimal.valueOf(time.minusMinutes(minutes).toMillis(), 3).stripTrailingZeros();
    if (minutes == 0) {
      return seconds.toPlainString() + " seconds";
    }
    String whole = minutes + " minutes";
    return seconds.signum() == 0 ? whole : whole + " and " + seconds.toPlainString() + " seconds";
  }

  private void say(String as, String sentence) {
    lines.add(String.format(Locale.ROOT, "    %s %s", as.equals(kind) ? "And" : as, sentence));
    kind = as;
  }
}

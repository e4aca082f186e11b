package io.showrunner.simulator.explore;

import io.showrunner.simulator.explore.Rehearsal.Result;
import io.showrunner.trace.Trace;
import io.showrunner.trace.WeatherEvent;
import io.showrunner.trace.WeatherEvent.Trouble;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The same broadcast in fair weather and in foul: its rooms must come to rest at the same place.
 * Its people take so much time between two deeds that no deed depends on how soon one was heard of.
 */
final class InAnyWeather implements Trial {
  /** What a room that rests elsewhere breaks (docs/invariants.md). */
  static final String INVARIANT = "same-rest-in-any-weather";

  /** What befalls three in ten callbacks each. */
  static final List<Trouble> FOUL =
      List.of(Trouble.LOSE, Trouble.DOUBLE, Trouble.DELAY, Trouble.SHUFFLE);

  private static final BigDecimal RATE = new BigDecimal("0.3");

  private final Generator generator;
  private final Rehearsal rehearsal;

  InAnyWeather(Rehearsal rehearsal) {
    this.generator =
        new Generator(List.of(new StreamerStrand(), new GuestStrand()), List.of(Tempo.PATIENT));
    this.rehearsal = rehearsal;
  }

  @Override
  public String options() {
    return " --converge";
  }

  @Override
  public Trace invent(long seed) {
    Trace fair = generator.invent(seed);
    Duration end = fair.steps().get(fair.steps().size() - 1).at().plusMinutes(1);
    List<Trace.Step> steps = new ArrayList<>();
    for (Trouble trouble : FOUL) {
      steps.add(
          new Trace.Step(
              0, Duration.ZERO, new WeatherEvent.CloudCallbacks(trouble, RATE, null, end)));
    }
    steps.addAll(fair.steps());
    return Soundness.ofWhatIsSound(new Trace(fair.file(), fair.header(), steps));
  }

  @Override
  public Result play(Trace trace) {
    Result foul = rehearsal.play(trace);
    List<Trace.Step> people =
        trace.steps().stream().filter(step -> !(step.event() instanceof WeatherEvent)).toList();
    if (people.isEmpty() || !foul.findings().isEmpty()) {
      return foul;
    }
    Result fair = rehearsal.play(new Trace(trace.file(), trace.header(), people));
    List<Finding> findings = new ArrayList<>(fair.findings());
    for (Settled room : fair.settled()) {
      foul.settled().stream()
          .filter(other -> other.room().equals(room.room()) && !other.equals(room))
          .forEach(other -> findings.add(elsewhere(room, other)));
    }
    return new Result(foul.played(), findings, foul.encounters(), foul.settled());
  }

  private static Finding elsewhere(Settled fair, Settled foul) {
    return new Finding(
        Duration.ZERO,
        fair.room(),
        INVARIANT,
        String.format(
            Locale.ROOT,
            "Expected the room to come to rest as in fair weather, %s, but it came to rest as %s.",
            fair,
            foul));
  }
}

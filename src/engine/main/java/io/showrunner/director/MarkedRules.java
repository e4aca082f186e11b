package io.showrunner.director;

import io.showrunner.broadcast.Admission;
import io.showrunner.broadcast.Cast;
import io.showrunner.broadcast.Grace;
import io.showrunner.broadcast.GuestsInBattle;
import io.showrunner.broadcast.RelayEnd;
import io.showrunner.broadcast.Remedy;
import io.showrunner.broadcast.Steadiness;
import io.showrunner.broadcast.Verdict;
import io.showrunner.rules.Rulebook;
import io.showrunner.vocabulary.Milestone;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.RoomId;
import java.time.Duration;
import java.util.Optional;

/** Rules whose decisions are a milestone: they are asked in the middle of a token's walk. */
record MarkedRules(Rulebook rules, Milestones milestones) implements Rulebook {
  @Override
  public Verdict decide(Cast cast) {
    Verdict verdict = rules.decide(cast);
    milestones.reached(Milestone.AFTER_THE_RULES_DECIDED);
    return verdict;
  }

  @Override
  public Steadiness steadiness(Cast cast) {
    return rules.steadiness(cast);
  }

  @Override
  public GuestsInBattle guestsInBattle(Cast cast) {
    return rules.guestsInBattle(cast);
  }

  @Override
  public Admission admission(Cast cast) {
    Admission admission = rules.admission(cast);
    milestones.reached(Milestone.AFTER_THE_RULES_DECIDED);
    return admission;
  }

  @Override
  public Remedy remedy(RelayEnd how, int times) {
    return rules.remedy(how, times);
  }

  @Override
  public Optional<Duration> grace(RoomId room, Orientation orientation) {
    return rules.grace(room, orientation);
  }

  @Override
  public Grace graceDecision(RoomId room, Orientation orientation) {
    return rules.graceDecision(room, orientation);
  }
}

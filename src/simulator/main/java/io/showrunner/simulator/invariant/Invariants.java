package io.showrunner.simulator.invariant;

import io.showrunner.rules.Rulebook;
import java.time.Duration;
import java.util.List;

/** The list of what must hold; docs/invariants.md says of each what it means to a person. */
public final class Invariants {
  private Invariants() {}

  /**
   * What must hold at every settled moment, fresh for one world that plays by these rules.
   *
   * @param grace how long a room waits for its streamer
   */
  public static List<Invariant> always(Rulebook rules, Duration grace) {
    var graceOf = new GraceOf(rules, grace);
    return List.of(
        new OneLiveTaskPerChannel(),
        new OneTaskForLife(),
        new NoStartAfterTheEnd(),
        new NoTaskOutlivesItsPeople(graceOf),
        new NoUrlTwice(),
        new TheGraceIsKept(graceOf),
        new RecordedIsAcknowledged(),
        new SingleOnlyAlone(),
        new ParametersFitTheMode(),
        new OnlyTheAdmittedAreNamed(),
        new PanesHaveTheirUsers(),
        new EveryoneSeenHasOnePane(),
        new PanesAreSound(),
        new SamePeopleSamePicture(),
        new OldSessionsHarmNobody(),
        new AcknowledgedIsDurable(),
        new NewsCountsOnce(),
        new StaysInItsRoom(),
        new BattlesAreMutual(),
        new BothPicturesShowBoth(),
        new DropEndsTheBattle(),
        new SettlesInTime(rules),
        new PlayableAsTold(),
        new CommandBeforeCall(),
        new GenerationsGoForward(),
        new NoEqualUpdate(),
        new OfferedReplaysPlay(),
        new ReplaysEndOnce());
  }

  /** What must hold of every room once nothing is due any more. */
  public static List<Invariant> atTheEnd() {
    return List.of(new NothingIsLeftWaiting(), new EveryReplayIsSaid());
  }
}

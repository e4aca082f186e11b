package io.showrunner.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.broadcast.Admission;
import io.showrunner.broadcast.Cast;
import io.showrunner.broadcast.GuestsInBattle;
import io.showrunner.broadcast.Relay;
import io.showrunner.broadcast.Verdict;
import io.showrunner.cloud.Answer;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.cloud.StreamCloud;
import io.showrunner.layout.Layout;
import io.showrunner.layout.Slot;
import io.showrunner.rules.Rulebook;
import io.showrunner.trace.Trace;
import io.showrunner.trace.TraceReader;
import io.showrunner.vocabulary.Mode;
import io.showrunner.vocabulary.TaskId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Whole worlds with one bug in them are caught by the guard, in the words of the right invariant.
 */
class PlantedBugsTest {
  private static final Trace EVENING =
      TraceReader.read(Path.of("simulator/traces/evening-show.jsonl"));

  /** Some bugs have the director try again for ever. */
  private static final Duration ENOUGH = Duration.ofMinutes(30);

  @Test
  void anUpdateSentTwice() {
    assertThat(
            withCloud(
                (cloud, request) -> {
                  Answer answer = cloud.send(request);
                  return request instanceof RelayRequest.Update ? cloud.send(request) : answer;
                }))
        .contains("no-equal-update", "command-before-call");
  }

  @Test
  void anUpdateLostOnTheWay() {
    assertThat(
            withCloud(
                (cloud, request) ->
                    request instanceof RelayRequest.Update
                        ? new Answer.Done(200, "r")
                        : cloud.send(request)))
        .contains("recorded-is-acknowledged", "single-only-alone", "settles-in-time");
  }

  @Test
  void aStopLostOnTheWayAndATaskThatNeverTires() {
    assertThat(
            withCloud(
                (cloud, request) -> {
                  if (request instanceof RelayRequest.Stop) {
                    return new Answer.Done(200, "r");
                  }
                  return cloud.send(
                      request instanceof RelayRequest.Start start
                          ? with(start, start.task(), Duration.ofMinutes(5))
                          : request);
                }))
        .contains("recorded-is-acknowledged", "settles-in-time", "no-task-outlives-its-people");
  }

  @Test
  void aStartAfterTheStop() {
    var url = new RelayRequest.Start[1];
    assertThat(
            withCloud(
                (cloud, request) -> {
                  if (request instanceof RelayRequest.Start start) {
                    url[0] = start;
                  }
                  // What comes late of the show that is over sends the Start once more.
                  return request instanceof RelayRequest.Stop
                      ? cloud.send(url[0])
                      : cloud.send(request);
                }))
        .contains("command-before-call", "settles-in-time");
  }

  @Test
  void anotherTaskAfterTheReconnect() {
    var starts = new int[1];
    assertThat(
            withCloud(
                (cloud, request) ->
                    cloud.send(
                        request instanceof RelayRequest.Start start && starts[0]++ > 0
                            ? with(start, new TaskId("AL-" + starts[0]), start.idleLimit())
                            : request)))
        .contains("one-task-for-life");
  }

  @Test
  void aGuestForgottenOnTheWay() {
    assertThat(
            withCloud(
                (cloud, request) ->
                    cloud.send(
                        request instanceof RelayRequest.Update update
                                && update.relay() instanceof Relay.MixedStream mixed
                            ? new RelayRequest.Update(
                                update.app(),
                                update.task(),
                                update.channel(),
                                new Relay.MixedStream(
                                    mixed.inputs().subList(0, 1),
                                    mixed.panes().subList(0, 1),
                                    mixed.encoding()))
                            : request)))
        .contains("only-the-admitted-are-named", "recorded-is-acknowledged");
  }

  @Test
  void rulesWhosePanesOverlap() {
    assertThat(withSlots(slots -> slots.stream().map(s -> at(s, slots.get(0))).toList()))
        .contains("panes-are-sound");
  }

  @Test
  void rulesThatForgetSomebody() {
    assertThat(withSlots(slots -> slots.subList(0, 1))).contains("everyone-seen-has-one-pane");
  }

  @Test
  void rulesThatChangeTheirMind() {
    var times = new int[1];
    assertThat(
            withSlots(
                slots ->
                    times[0]++ % 2 == 0 || slots.size() < 2
                        ? slots
                        : List.of(slots.get(1), slots.get(0))))
        .contains("same-people-same-picture");
  }

  @Test
  void rulesThatAlwaysSaySolo() {
    assertThat(withVerdicts(v -> new Verdict(Mode.SOLO, v.layout(), v.encoding(), v.because())))
        .contains("single-only-alone", "only-the-admitted-are-named");
  }

  private static List<String> withCloud(BiFunction<StreamCloud, RelayRequest, Answer> bug) {
    return caught(Played.of(EVENING, Played.rules(), cloud -> new BuggedCloud(cloud, bug), ENOUGH));
  }

  private static List<String> withSlots(UnaryOperator<List<Slot>> bug) {
    return withVerdicts(
        v ->
            new Verdict(
                v.mode(),
                new Layout(
                    v.layout().name(), v.layout().orientation(), bug.apply(v.layout().slots())),
                v.encoding(),
                v.because()));
  }

  private static List<String> withVerdicts(Function<Verdict, Verdict> bug) {
    var rules =
        new Rulebook() {
          @Override
          public Verdict decide(Cast cast) {
            return bug.apply(Played.rules().decide(cast));
          }

          @Override
          public Admission admission(Cast cast) {
            return Played.rules().admission(cast);
          }

          @Override
          public GuestsInBattle guestsInBattle(Cast cast) {
            return Played.rules().guestsInBattle(cast);
          }
        };
    return caught(Played.of(EVENING, rules, UnaryOperator.identity(), ENOUGH));
  }

  private static List<String> caught(Played played) {
    return played.records().stream()
        .filter(record -> record.text("kind").orElse("").equals("violation"))
        .map(record -> record.text("invariant").orElse(""))
        .distinct()
        .toList();
  }

  private static RelayRequest.Start with(RelayRequest.Start s, TaskId task, Duration idle) {
    return new RelayRequest.Start(s.app(), task, s.channel(), s.url(), idle, s.relay());
  }

  private static Slot at(Slot slot, Slot place) {
    return new Slot(
        slot.number(),
        slot.shows(),
        place.area(),
        place.layer(),
        slot.scaling(),
        slot.placeholder());
  }
}

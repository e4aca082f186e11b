package io.showrunner.process.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.showrunner.broadcast.EndReason;
import io.showrunner.process.Condition;
import io.showrunner.process.Fact;
import io.showrunner.process.Outcome;
import io.showrunner.process.Question;
import io.showrunner.process.Story;
import io.showrunner.process.Task;
import io.showrunner.vocabulary.Phase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShippedProcessesTest {
  private final ProcessFile broadcast = ProcessFiles.shipped().of(Story.BROADCAST);
  private final ProcessFile coStreaming = ProcessFiles.shipped().of(Story.CO_STREAMING);
  private final ProcessFile battle = ProcessFiles.shipped().of(Story.BATTLE);
  private final ProcessFile replay = ProcessFiles.shipped().of(Story.REPLAY);

  @Test
  void theLibraryCarriesTheFoldersOwnFiles() {
    assertThat(ProcessFiles.read(Path.of("processes")).of(Story.BROADCAST).xml())
        .isEqualTo(broadcast.xml());
    assertThat(new String(broadcast.bytes(), StandardCharsets.UTF_8)).isEqualTo(broadcast.xml());
  }

  @Test
  void aBroadcastStandsInTheStatesOfItsPhases() {
    assertThat(broadcast.states())
        .extracting(State::id, State::name, state -> state.phase().orElseThrow())
        .containsExactly(
            tuple("Created", "Created", Phase.CREATED),
            tuple("Solo", "Solo", Phase.LIVE),
            tuple("CoStreaming", "Co-streaming", Phase.LIVE),
            tuple("Battle", "Battle", Phase.LIVE),
            tuple("Reconnecting", "Reconnecting", Phase.RECONNECTING));
  }

  @Test
  void aStateThatNamesNoFactsListensToAllOfItsStory() {
    assertThat(broadcast.states().get(0).listensTo())
        .containsExactly(Fact.STREAMER_ON_AIR, Fact.END_ASKED);
    assertThat(broadcast.states().get(1).listensTo()).isEqualTo(Story.BROADCAST.facts());
  }

  @Test
  void theGraceIsTheTimerOverReconnecting() {
    assertThat(broadcast.grace()).contains(Duration.ofMinutes(2));
    assertThat(coStreaming.grace()).isEmpty();
    assertThat(broadcast.timers())
        .containsExactly(
            new Timer(
                "NobodyCame",
                "Nobody came for 30 minutes",
                Optional.of("Created"),
                Duration.ofMinutes(30)),
            new Timer(
                "GraceIsOver",
                "The grace is over",
                Optional.of("StreamerIsAway"),
                Duration.ofMinutes(2)));
  }

  @Test
  void aBattleAndItsResultHaveTheirTime() {
    assertThat(battle.timers())
        .extracting(Timer::id, Timer::after)
        .containsExactly(
            tuple("NoAnswerInTime", Duration.ofSeconds(30)),
            tuple("NoCallInTime", Duration.ofSeconds(30)),
            tuple("TimeIsUp", Duration.ofMinutes(5)),
            tuple("ResultWasShown", Duration.ofMinutes(1)));
  }

  @Test
  void everyReasonAndEveryOutcomeHasItsEnd() {
    assertThat(broadcast.ends())
        .extracting(end -> end.reason().orElseThrow())
        .contains(EndReason.values())
        .hasSize(9);
    assertThat(coStreaming.ends())
        .extracting(end -> end.outcome().orElseThrow())
        .containsOnly(Outcome.of(Story.CO_STREAMING).toArray(Outcome[]::new));
    assertThat(battle.ends())
        .extracting(end -> end.outcome().orElseThrow())
        .containsOnly(Outcome.of(Story.BATTLE).toArray(Outcome[]::new));
    assertThat(replay.ends())
        .extracting(end -> end.outcome().orElseThrow())
        .containsOnly(Outcome.of(Story.REPLAY).toArray(Outcome[]::new));
  }

  @Test
  void everyTaskIsUsedAndConditionsAreValues() {
    assertThat(broadcast.tasks().values()).containsAll(Story.BROADCAST.tasks());
    assertThat(coStreaming.tasks().values()).containsAll(Story.CO_STREAMING.tasks());
    assertThat(battle.tasks().values()).containsAll(Story.BATTLE.tasks());
    assertThat(replay.tasks().values()).containsAll(Story.REPLAY.tasks());
    assertThat(broadcast.tasks()).containsEntry("ChooseAgain", Task.CHOOSE_MODE_AND_LAYOUT);
    assertThat(broadcast.conditions())
        .containsEntry("WhichMode_to_Solo", new Condition(Question.MODE, true, "solo"));
  }

  @Test
  void everyFactIsListenedToSomewhere() {
    List<Fact> heard =
        List.of(broadcast, coStreaming, battle, replay).stream()
            .flatMap(file -> file.states().stream())
            .flatMap(state -> state.listensTo().stream())
            .distinct()
            .toList();
    assertThat(heard).containsExactlyInAnyOrderElementsOf(Arrays.asList(Fact.values()));
  }
}

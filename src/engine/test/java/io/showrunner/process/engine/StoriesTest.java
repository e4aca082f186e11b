package io.showrunner.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.architecture.SuppressForbidden;
import io.showrunner.clock.VirtualClock;
import io.showrunner.journal.MemoryDatabase;
import io.showrunner.process.Fact;
import io.showrunner.process.Question;
import io.showrunner.process.Story;
import io.showrunner.process.Task;
import io.showrunner.process.check.ProcessFile;
import io.showrunner.process.check.ProcessFiles;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.RoomId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

class StoriesTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final RoomId ROOM = new RoomId("evening");
  private static final ParticipantId BO = new ParticipantId("bo");

  private final VirtualClock clock = new VirtualClock(START);
  private final List<String> seen = new ArrayList<>();
  private MemoryDatabase database;
  private SimulatedEngine engine;
  private Stories stories;
  private String mode = "solo";

  private final TurnOfStory turn =
      new TurnOfStory() {
        @Override
        public Optional<String> perform(Task task) {
          seen.add(task.word());
          return switch (task) {
            case CHOOSE_MODE_AND_LAYOUT -> Optional.of(mode);
            case DECIDE_ADMISSION -> Optional.of("open");
            case TAKE_A_MIX -> Optional.of("free");
            default -> Optional.empty();
          };
        }

        @Override
        public Optional<String> remembered(Question question) {
          return question == Question.MODE ? Optional.of(mode) : Optional.empty();
        }

        @Override
        public void moved(Story story, String activity, Did did) {
          seen.add(did.word() + " " + activity);
        }
      };

  @BeforeEach
  void openAWorld() {
    database = MemoryDatabase.open();
    var source = MemoryDatabase.onThisThread();
    engine =
        new SimulatedEngine(
            source, new DataSourceTransactionManager(source), clock, new AtomicLong());
    tell(ProcessFiles.read(Path.of("processes")));
  }

  @AfterEach
  void closeIt() {
    engine.close();
    database.close();
  }

  private void tell(ProcessFiles files) {
    stories = new Stories(engine.engine(), StoryDeployment.deploy(engine.engine(), files));
  }

  private Token standing(Arrival arrival) {
    return ((Arrival.At) arrival).token();
  }

  private Token live() {
    Token created = standing(stories.begin(Story.BROADCAST, ROOM, null, turn));
    return standing(stories.wake(created, Fact.STREAMER_ON_AIR, turn));
  }

  @Test
  void aBroadcastGoesLiveAndComesToItsEnd() {
    Token created = standing(stories.begin(Story.BROADCAST, ROOM, null, turn));
    assertThat(created.phase()).isEqualTo(Phase.CREATED);
    assertThat(created.listensTo()).containsExactly(Fact.STREAMER_ON_AIR, Fact.END_ASKED);
    Token solo = standing(stories.wake(created, Fact.STREAMER_ON_AIR, turn));
    assertThat(solo.activity()).isEqualTo("Solo");
    Arrival end = stories.wake(solo, Fact.END_ASKED, turn);
    assertThat(end).isEqualTo(new Arrival.Over("ended-by-streamer"));
    assertThat(seen)
        .containsSubsequence(
            "enter Created",
            "leave Created",
            "chooseModeAndLayout",
            "applyToTheRelay",
            "enter Solo",
            "leave Solo",
            "stopTheRelay");
  }

  @Test
  void whileTheStreamerIsAwayTheGraceRunsOnWhateverElseHappens() {
    Token away = standing(stories.wake(live(), Fact.STREAMER_LOST, turn));
    assertThat(away.phase()).isEqualTo(Phase.RECONNECTING);
    Instant due = away.timers().get(0).due();
    assertThat(due).isEqualTo(START.plus(Duration.ofMinutes(2)));
    clock.runUntil(START.plusSeconds(60));
    away = standing(stories.wake(away, Fact.PICTURE_CHANGED, turn));
    Token.RunningTimer timer = away.timers().get(0);
    assertThat(timer.due()).isEqualTo(due);
    assertThat(stories.fire(away, timer, turn)).isEqualTo(new Arrival.Over("auto-stopped"));
  }

  /** In the hour that comes twice, 1:29:30 in New York for the second time. */
  @Test
  @SuppressForbidden("sets the machine's time zone, and back")
  void theGraceIsAsLongWhenTheMachinesClockGoesBack() {
    TimeZone own = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
      clock.runUntil(Instant.parse("2026-11-01T06:29:30Z"));
      Token away = standing(stories.wake(live(), Fact.STREAMER_LOST, turn));
      Instant due = clock.now().plus(Duration.ofMinutes(2));
      assertThat(away.timers().get(0).due()).isEqualTo(due);
      Token still = standing(stories.wake(away, Fact.PICTURE_CHANGED, turn));
      assertThat(still.timers().get(0).due()).isEqualTo(due);
    } finally {
      TimeZone.setDefault(own);
    }
  }

  @Test
  void theStreamerWhoComesBackHasTheRelayStartedAgain() {
    Token away = standing(stories.wake(live(), Fact.STREAMER_LOST, turn));
    seen.clear();
    mode = "co-streaming";
    Token back = standing(stories.wake(away, Fact.STREAMER_ON_AIR, turn));
    assertThat(back.activity()).isEqualTo("CoStreaming");
    assertThat(seen).containsSubsequence("chooseModeAndLayout", "startTheRelayAgain");
    assertThat(back.timers()).isEmpty();
  }

  @Test
  void aGuestWhoIsNotAnsweredIsLetGoAfterThirtySeconds() {
    Token asking = standing(stories.begin(Story.CO_STREAMING, ROOM, BO, turn));
    Token.RunningTimer timer = asking.timers().get(0);
    assertThat(timer.due()).isEqualTo(START.plusSeconds(30));
    assertThat(stories.fire(asking, timer, turn)).isEqualTo(new Arrival.Over("no-answer"));
  }

  @Test
  void aGuestIsExpectedThenOnAirThenGone() {
    Token asking = standing(stories.begin(Story.CO_STREAMING, ROOM, BO, turn));
    Token expected = standing(stories.wake(asking, Fact.APPROVED, turn));
    Token onAir = standing(stories.wake(expected, Fact.ON_AIR, turn));
    assertThat(onAir.listensTo()).contains(Fact.OFF_AIR);
    assertThat(stories.wake(onAir, Fact.OFF_AIR, turn)).isEqualTo(new Arrival.Over("left"));
    assertThat(seen).containsSubsequence("decideAdmission", "keepAPlace", "putOnAir");
  }

  @Test
  void theEnginesOwnJobExecutorFindsNoTimerOfOurs() {
    live();
    stories.begin(Story.CO_STREAMING, ROOM, BO, turn);
    var jobs = engine.engine().getManagementService();
    assertThat(jobs.createJobQuery().timers().count()).isEqualTo(1);
    assertThat(jobs.createJobQuery().timers().active().count()).isZero();
  }

  @Test
  void aSecondDeploymentOfTheSameFilesChangesNothing() {
    StoryDeployment.deploy(engine.engine(), ProcessFiles.read(Path.of("processes")));
    assertThat(engine.engine().getRepositoryService().createDeploymentQuery().count()).isEqualTo(1);
  }

  @Test
  void aGatewayBehindAPauseIsAnsweredByWhatTheRoomHasInMind() throws java.io.IOException {
    String xml =
        java.nio.file.Files.readString(Path.of("processes", "broadcast.bpmn"))
            .replace(
                "sourceRef=\"ApplyToTheRelay\" targetRef=\"WhichMode\"",
                "sourceRef=\"ApplyToTheRelay\" targetRef=\"Breath\"")
            .replace(
                "<bpmn:incoming>ApplyToTheRelay_to_WhichMode</bpmn:incoming>",
                "<bpmn:incoming>Breath_to_WhichMode</bpmn:incoming>")
            .replaceFirst(
                "(<bpmn:exclusiveGateway id=\"WhichMode\")",
                """
                <bpmn:intermediateCatchEvent id="Breath">
                  <bpmn:incoming>ApplyToTheRelay_to_WhichMode</bpmn:incoming>
                  <bpmn:outgoing>Breath_to_WhichMode</bpmn:outgoing>
                  <bpmn:timerEventDefinition>
                    <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT2S</bpmn:timeDuration>
                  </bpmn:timerEventDefinition>
                </bpmn:intermediateCatchEvent>
                <bpmn:sequenceFlow id="Breath_to_WhichMode" sourceRef="Breath" targetRef="WhichMode" />
                $1""")
            .replaceAll(
                "(?s)<bpmndi:BPMNEdge [^>]*bpmnElement=\"ApplyToTheRelay_to_WhichMode\".*?</bpmndi:BPMNEdge>",
                "");
    ProcessFiles drawn = ProcessFiles.read(Path.of("processes"));
    var changed = ProcessFile.read("broadcast.bpmn", xml.getBytes(StandardCharsets.UTF_8));
    tell(new ProcessFiles(List.of(changed, drawn.of(Story.CO_STREAMING))));
    Token pausing = live();
    assertThat(pausing.activity()).isEqualTo("Breath");
    Token solo = standing(stories.fire(pausing, pausing.timers().get(0), turn));
    assertThat(solo.activity()).isEqualTo("Solo");
  }
}

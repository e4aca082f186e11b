package io.showrunner.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showrunner.clock.VirtualClock;
import io.showrunner.input.BadInput;
import io.showrunner.journal.MemoryDatabase;
import io.showrunner.process.Fact;
import io.showrunner.process.Question;
import io.showrunner.process.Story;
import io.showrunner.process.Task;
import io.showrunner.process.check.ProcessFile;
import io.showrunner.process.check.ProcessFiles;
import io.showrunner.vocabulary.RoomId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Timers beside the grace, and diagrams of before there was a check for something. */
class TimersAroundAwayTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final String GRACE = "<bpmn:boundaryEvent id=\"GraceIsOver\"";
  private static final String ON_AWAY = "attachedToRef=\"StreamerIsAway\">";

  private final VirtualClock clock = new VirtualClock(START);
  private final List<String> seen = new ArrayList<>();
  private final ProcessFile shipped = ProcessFiles.shipped().of(Story.BROADCAST);
  private MemoryDatabase database;
  private SimulatedEngine engine;
  private Stories stories;

  private final TurnOfStory turn =
      new TurnOfStory() {
        @Override
        public Optional<String> perform(Task task) {
          return task == Task.CHOOSE_MODE_AND_LAYOUT ? Optional.of("solo") : Optional.empty();
        }

        @Override
        public Optional<String> remembered(Question question) {
          return Optional.of("solo");
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
    stories = told(shipped);
  }

  @AfterEach
  void closeIt() {
    engine.close();
    database.close();
  }

  @Test
  void aReminderIsToldAndTheTokenStaysWhereItIs() {
    deploy(checked(withOtherTimers()));
    Token away = away();
    assertThat(away.timers())
        .extracting(Token.RunningTimer::due)
        .containsExactly(
            START.plusSeconds(60), START.plusSeconds(120), START.plus(Duration.ofHours(6)));
    seen.clear();
    Token still = standing(stories.fire(away, away.timers().get(0), turn));
    assertThat(seen).containsExactly("timer StillAway");
    assertThat(still.activity()).isEqualTo("Reconnecting");
    assertThat(still.timers()).isEqualTo(away.timers().subList(1, 3));
    Token woken = standing(stories.wake(still, Fact.PICTURE_CHANGED, turn));
    assertThat(woken.timers()).isEqualTo(still.timers());
    assertThat(standing(stories.wake(woken, Fact.STREAMER_ON_AIR, turn)).activity())
        .isEqualTo("Solo");
  }

  @Test
  void aReminderOnTheStateItselfLeavesItsTokenToBeWoken() {
    deploy(
        checked(
            shipped
                .xml()
                .replace(
                    "<bpmn:boundaryEvent id=\"NobodyCame\"",
                    timer("StillAway", "cancelActivity=\"false\" ", "PT1M", "Reminded")
                            .replace("\"StreamerIsAway\"", "\"Created\"")
                        + "<bpmn:endEvent id=\"Reminded\" /><bpmn:boundaryEvent"
                        + " id=\"NobodyCame\"")));
    Token created = standing(stories.begin(Story.BROADCAST, new RoomId("evening"), null, turn));
    Token still = standing(stories.fire(created, created.timers().get(0), turn));
    assertThat(still.activity()).isEqualTo("Created");
    assertThat(still.timers()).isEqualTo(created.timers().subList(1, 2));
    assertThat(standing(stories.wake(still, Fact.STREAMER_ON_AIR, turn)).activity())
        .isEqualTo("Solo");
  }

  @Test
  void afterAReminderTheGraceStillEndsTheBroadcast() {
    deploy(checked(withOtherTimers()));
    Token away = away();
    Token still = standing(stories.fire(away, away.timers().get(0), turn));
    assertThat(stories.fire(still, still.timers().get(0), turn))
        .isEqualTo(new Arrival.Over("auto-stopped"));
  }

  @Test
  void aDurationOnALineOfItsOwnIsAsLong() {
    deploy(checked(shipped.xml().replace(">PT2M<", ">\n      PT2M\n    <")));
    assertThat(away().timers())
        .extracting(Token.RunningTimer::due)
        .containsExactly(START.plusSeconds(120));
  }

  @Test
  void onlyTheMarkedTimerIsTheGrace() {
    deploy(checked(withOtherTimers()));
    Token away = away();
    assertThat(stories.grace(away)).contains(Duration.ofMinutes(2));
    assertThat(away.timers())
        .extracting(timer -> stories.isGrace(away, timer))
        .containsExactly(false, true, false);
  }

  @Test
  void anInstanceGoesOnByADiagramThatTodayWouldBeRefused() {
    String around =
        shipped
            .xml()
            .replace(">PT2M<", ">PT5M<")
            .replace(
                "sourceRef=\"GraceIsOver\" targetRef=\"StopTheRelayAfterTheGrace\"",
                "sourceRef=\"GraceIsOver\" targetRef=\"AutoStopped\"");
    assertThatThrownBy(() -> checked(around)).isInstanceOf(BadInput.class);
    deploy(unchecked(around));
    Token away = away();
    deploy(shipped);
    assertThat(stories.grace(away)).contains(Duration.ofMinutes(5));
    assertThat(stories.isGrace(away, away.timers().get(0))).isTrue();
    Token back = standing(stories.wake(away, Fact.STREAMER_ON_AIR, turn));
    Token again = standing(stories.wake(back, Fact.STREAMER_LOST, turn));
    assertThat(stories.fire(again, again.timers().get(0), turn))
        .isEqualTo(new Arrival.Over("auto-stopped"));
  }

  private String withOtherTimers() {
    String others =
        timer("StillAway", "cancelActivity=\"false\" ", "PT1M", "Reminded")
            + "<bpmn:endEvent id=\"Reminded\" name=\"Reminded\" />"
            + timer("LongEnough", "", "PT6H", "StopTheRelayAfterTheGrace");
    String marked =
        ON_AWAY
            + "<bpmn:extensionElements><camunda:properties><camunda:property name=\"grace\""
            + " value=\"true\" /></camunda:properties></bpmn:extensionElements>";
    return shipped.xml().replace(ON_AWAY, marked).replace(GRACE, others + GRACE);
  }

  private static String timer(String id, String interrupting, String after, String to) {
    return "<bpmn:boundaryEvent id=\""
        + id
        + "\" "
        + interrupting
        + "attachedToRef=\"StreamerIsAway\"><bpmn:outgoing>"
        + id
        + "_out</bpmn:outgoing><bpmn:timerEventDefinition><bpmn:timeDuration>"
        + after
        + "</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>"
        + "<bpmn:sequenceFlow id=\""
        + id
        + "_out\" sourceRef=\""
        + id
        + "\" targetRef=\""
        + to
        + "\" />";
  }

  private static ProcessFile checked(String xml) {
    return ProcessFile.read("broadcast.bpmn", xml.getBytes(StandardCharsets.UTF_8));
  }

  /** As if it had been deployed by a version that asked for less. */
  private ProcessFile unchecked(String xml) {
    return new ProcessFile(
        Story.BROADCAST,
        shipped.fileName(),
        xml,
        shipped.states(),
        shipped.ends(),
        shipped.timers(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        shipped.conditions(),
        shipped.tasks());
  }

  private void deploy(ProcessFile broadcast) {
    stories = told(broadcast);
  }

  /** Their times are read back from the engine, as those of earlier versions are. */
  private Stories told(ProcessFile broadcast) {
    List<ProcessFile> files = new ArrayList<>(ProcessFiles.shipped().files());
    files.set(0, broadcast);
    var deployed = StoryDeployment.deploy(engine.engine(), new ProcessFiles(files));
    var none = new StoryDefinitions(ids(deployed), Map.of());
    return new Stories(engine.engine(), none);
  }

  private static Map<Story, String> ids(StoryDefinitions deployed) {
    var ids = new EnumMap<Story, String>(Story.class);
    for (Story story : Story.values()) {
      ids.put(story, deployed.of(story));
    }
    return ids;
  }

  private Token away() {
    Token created = standing(stories.begin(Story.BROADCAST, new RoomId("evening"), null, turn));
    Token live = standing(stories.wake(created, Fact.STREAMER_ON_AIR, turn));
    return standing(stories.wake(live, Fact.STREAMER_LOST, turn));
  }

  private static Token standing(Arrival arrival) {
    return ((Arrival.At) arrival).token();
  }
}

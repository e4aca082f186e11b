package io.showrunner.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.clock.VirtualClock;
import io.showrunner.journal.MemoryDatabase;
import io.showrunner.process.Fact;
import io.showrunner.process.Story;
import io.showrunner.process.Task;
import io.showrunner.process.check.ProcessFile;
import io.showrunner.process.check.ProcessFiles;
import io.showrunner.vocabulary.RoomId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** An engine that is not ours alone: others deploy into it, and an earlier version did. */
class SharedEngineTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final RoomId ROOM = new RoomId("evening");
  private static final String THEIRS =
      """
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">
        <process id="replay" isExecutable="true" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
            camunda:historyTimeToLive="1">
          <startEvent id="s"/>
          <sequenceFlow id="a" sourceRef="s" targetRef="count"/>
          <serviceTask id="count" camunda:expression="${execution.setVariable('seen', 1)}"/>
          <sequenceFlow id="b" sourceRef="count" targetRef="wait"/>
          <receiveTask id="wait"/>
          <boundaryEvent id="bell" attachedToRef="wait">
            <timerEventDefinition><timeDuration>PT1H</timeDuration></timerEventDefinition>
          </boundaryEvent>
          <sequenceFlow id="c" sourceRef="bell" targetRef="e"/>
          <sequenceFlow id="d" sourceRef="wait" targetRef="e"/>
          <endEvent id="e"/>
        </process>
      </definitions>
      """;

  private final VirtualClock clock = new VirtualClock(START);
  private final TurnOfStory turn =
      new TurnOfStory() {
        @Override
        public Optional<String> perform(Task task) {
          return task == Task.CHOOSE_MODE_AND_LAYOUT ? Optional.of("solo") : Optional.empty();
        }

        @Override
        public void moved(Story story, String activity, Did did) {}
      };
  private final ProcessFiles drawn = ProcessFiles.read(Path.of("processes"));
  private MemoryDatabase database;
  private SimulatedEngine simulated;
  private ProcessEngine engine;

  @BeforeEach
  void openAWorld() {
    database = MemoryDatabase.open();
    var source = MemoryDatabase.onThisThread();
    simulated =
        new SimulatedEngine(
            source, new DataSourceTransactionManager(source), clock, new AtomicLong());
    engine = simulated.engine();
  }

  @AfterEach
  void closeIt() {
    simulated.close();
    database.close();
  }

  private Stories ours(ProcessFiles files) {
    return new Stories(engine, StoryDeployment.deploy(engine, files));
  }

  private void deploy(String name, String resource, byte[] bytes) {
    engine
        .getRepositoryService()
        .createDeployment()
        .name(name)
        .addInputStream(resource, new ByteArrayInputStream(bytes))
        .deploy();
  }

  /** As earlier versions did: without a prefix. */
  private Stories asBefore(String deployment, String folder) {
    Map<Story, String> ids = new EnumMap<>(Story.class);
    for (ProcessFile file : drawn.files()) {
      deploy(deployment, folder + file.story().fileName(), file.bytes());
      ids.put(
          file.story(),
          engine
              .getRepositoryService()
              .createProcessDefinitionQuery()
              .processDefinitionKey(file.story().word())
              .latestVersion()
              .singleResult()
              .getId());
    }
    forgetWhatWasRead();
    return new Stories(engine, new StoryDefinitions(ids, Map.of()));
  }

  /** As a start does: what the engine reads again, it reads with the present version's eyes. */
  private void forgetWhatWasRead() {
    ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getDeploymentCache()
        .discardProcessDefinitionCache();
  }

  private static Token standing(Arrival arrival) {
    return ((Arrival.At) arrival).token();
  }

  @Test
  void aProcessOfTheApplicationsOwnMayBeCalledAsOneOfOurs() {
    var unused = ours(drawn);
    deploy("theirs", "replay.bpmn", THEIRS.getBytes(StandardCharsets.UTF_8));
    Stories stories = ours(drawn);
    String theirs = engine.getRuntimeService().startProcessInstanceByKey("replay").getId();
    assertThat(engine.getRuntimeService().getVariable(theirs, "seen")).isEqualTo(1L);
    assertThat(engine.getManagementService().createJobQuery().processInstanceId(theirs).active())
        .satisfies(jobs -> assertThat(jobs.count()).as("their timer is theirs").isEqualTo(1));
    assertThat(standing(stories.begin(Story.BROADCAST, ROOM, null, turn)).activity())
        .isEqualTo("Created");
  }

  @Test
  void aRoomBeginsByTheDeploymentOfOursWhateverIsDeployedLater() {
    ProcessFile longer =
        ProcessFile.read(
            "broadcast.bpmn",
            drawn
                .of(Story.BROADCAST)
                .xml()
                .replace("PT2M", "PT5M")
                .getBytes(StandardCharsets.UTF_8));
    Stories stories = ours(new ProcessFiles(List.of(longer)));
    deploy("application", "a/broadcast.bpmn", drawn.of(Story.BROADCAST).bytes());
    Token live =
        standing(
            stories.wake(
                standing(stories.begin(Story.BROADCAST, ROOM, null, turn)),
                Fact.STREAMER_ON_AIR,
                turn));
    Token away = standing(stories.wake(live, Fact.STREAMER_LOST, turn));
    assertThat(away.timers().get(0).due()).isEqualTo(START.plus(Duration.ofMinutes(5)));
  }

  @Test
  void whatAnEarlierVersionBeganGoesOn() {
    Token created = standing(asBefore("showrunner", "").begin(Story.BROADCAST, ROOM, null, turn));
    Stories now = ours(drawn);
    Token solo = standing(now.wake(created, Fact.STREAMER_ON_AIR, turn));
    assertThat(solo.activity()).isEqualTo("Solo");
    assertThat(now.wake(solo, Fact.END_ASKED, turn))
        .isEqualTo(new Arrival.Over("ended-by-streamer"));
  }

  @Test
  void whatWasBegunByAScanOfTheClassPathGoesOnAndItsTimersAreOurs() {
    Token created =
        standing(
            asBefore("application", "file [/x/classes/io/showrunner/defaults/processes/")
                .begin(Story.BROADCAST, ROOM, null, turn));
    Stories now = ours(drawn);
    assertThat(engine.getManagementService().createJobQuery().timers().active().count()).isZero();
    assertThat(now.fire(created, created.timers().get(0), turn)).isInstanceOf(Arrival.Over.class);
  }

  @Test
  void theDiagramItselfStaysAsItWasDrawn() {
    for (ProcessFile file : drawn.files()) {
      String keyed = new String(EngineKeys.keyed(file), StandardCharsets.UTF_8);
      String word = file.story().word();
      assertThat(keyed)
          .contains("id=\"showrunner-" + word + "\"")
          .contains("bpmnElement=\"showrunner-" + word + "\"");
      assertThat(keyed.replace("\"showrunner-" + word + "\"", "\"" + word + "\""))
          .isEqualTo(file.xml());
    }
  }

  @Test
  void whatOnlyLooksLikeTheProcessIsLeftAlone() {
    String xml = drawn.of(Story.BROADCAST).xml();
    String commented =
        xml.replaceFirst("<bpmn:process", "<!-- <bpmn:process id=\"broadcast\" > --><bpmn:process");
    byte[] keyed =
        EngineKeys.keyed(
            ProcessFile.read("broadcast.bpmn", commented.getBytes(StandardCharsets.UTF_8)));
    assertThat(new String(keyed, StandardCharsets.UTF_8))
        .contains("<!-- <bpmn:process id=\"broadcast\" > -->")
        .contains("id=\"showrunner-broadcast\"");
  }
}

package io.showrunner.process.engine;

import io.showrunner.process.Fact;
import io.showrunner.process.Story;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;

/**
 * The stories being told: each room's broadcast, each guest's way onto the air. Every call joins
 * the caller's transaction and returns when the token stands or its story is over.
 */
public final class Stories {
  private final RuntimeService running;
  private final ManagementService timers;

  /** The stories of an engine that {@link StoryEnginePlugin} was plugged into. */
  public Stories(ProcessEngine engine) {
    this.running = engine.getRuntimeService();
    this.timers = engine.getManagementService();
  }

  /** Begins a story for a room, or for one guest of it. */
  public Arrival begin(Story story, RoomId room, @Nullable ParticipantId guest, TurnOfStory turn) {
    var begun = new ProcessInstance[1];
    Walk walk =
        Walk.during(
            story,
            null,
            turn,
            () ->
                begun[0] =
                    running.startProcessInstanceByKey(story.word(), businessKey(room, guest)));
    return arrival(walk, story, guest, begun[0].getProcessInstanceId());
  }

  /** Wakes a token with a fact it listens to. */
  public Arrival wake(Token token, Fact fact, TurnOfStory turn) {
    Walk walk = Walk.during(token.story(), fact, turn, () -> running.signal(token.execution()));
    return arrival(walk, token.story(), token.guest(), token.instance());
  }

  /** Lets a timer take the token of its story on. */
  public Arrival fire(DueTimer timer, Token token, TurnOfStory turn) {
    Walk walk = Walk.during(timer.story(), null, turn, () -> timers.executeJob(timer.job()));
    return arrival(walk, timer.story(), timer.guest(), token.instance());
  }

  /** The timer that is due first. */
  public Optional<DueTimer> nextTimer() {
    return java.util.Arrays.stream(Story.values())
        .map(this::nextTimer)
        .flatMap(Optional::stream)
        .min(Comparator.comparing(DueTimer::due).thenComparing(DueTimer::job));
  }

  private Optional<DueTimer> nextTimer(Story story) {
    return timers
        .createJobQuery()
        .processDefinitionKey(story.word())
        .timers()
        .active()
        .orderByJobDuedate()
        .asc()
        .orderByJobId()
        .asc()
        .listPage(0, 1)
        .stream()
        .findFirst()
        .flatMap(job -> timer(story, job));
  }

  private Optional<DueTimer> timer(Story story, Job job) {
    ProcessInstance instance =
        running
            .createProcessInstanceQuery()
            .processInstanceId(job.getProcessInstanceId())
            .singleResult();
    if (instance == null) {
      return Optional.empty();
    }
    String[] key = instance.getBusinessKey().split("/", 2);
    Instant due = job.getDuedate().toInstant();
    return Optional.of(
        new DueTimer(
            job.getId(),
            due,
            story,
            new RoomId(key[0]),
            key.length == 1 ? null : new ParticipantId(key[1])));
  }

  private static Arrival arrival(
      Walk walk, Story story, @Nullable ParticipantId guest, String instance) {
    if (walk.outcome != null) {
      return new Arrival.Over(walk.outcome);
    }
    Walk.Stop stop =
        Objects.requireNonNull(walk.stop, "A story neither stands in a state nor is over.");
    return new Arrival.At(
        new Token(
            story,
            guest,
            instance,
            stop.execution(),
            stop.activity(),
            stop.phase(),
            stop.listensTo()));
  }

  private static String businessKey(RoomId room, @Nullable ParticipantId guest) {
    return guest == null ? room.value() : room + "/" + guest;
  }
}

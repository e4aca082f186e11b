package io.showrunner.process.engine;

import io.showrunner.process.Fact;
import io.showrunner.process.Story;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * The stories being told: each room's broadcast, each guest's way onto the air, each battle. Every
 * call joins the caller's transaction and returns when the token stands or its story is over.
 */
public final class Stories {
  private final RuntimeService running;
  private final ManagementService timers;
  private final StoryDefinitions definitions;
  private final CommandExecutor commands;
  private final RunningVersions versions;

  /**
   * The stories of an engine that {@link StoryEnginePlugin} was plugged into, begun by what was
   * deployed into it.
   */
  public Stories(ProcessEngine engine, StoryDefinitions definitions) {
    this.definitions = definitions;
    this.running = engine.getRuntimeService();
    this.timers = engine.getManagementService();
    this.commands =
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
            .getCommandExecutorTxRequired();
    this.versions = new RunningVersions(engine, commands, definitions);
  }

  /** Begins a story for a room, or for one guest of it. */
  public Arrival begin(Story story, RoomId room, @Nullable ParticipantId guest, TurnOfStory turn) {
    return begin(story, businessKey(room, guest), guest, turn);
  }

  /** Begins the story of a battle to which one room invites another. */
  public Arrival beginBattle(RoomId inviter, RoomId opponent, TurnOfStory turn) {
    return begin(Story.BATTLE, inviter + "|" + opponent, null, turn);
  }

  private Arrival begin(
      Story story, String businessKey, @Nullable ParticipantId guest, TurnOfStory turn) {
    var begun = new AtomicReference<String>();
    Map<String, Instant> due = new HashMap<>();
    Walk walk =
        Walk.during(
            story, null, turn, () -> machine(() -> begun.set(start(story, businessKey)), due));
    return arrival(walk, story, guest, Objects.requireNonNull(begun.get()), due);
  }

  private String start(Story story, String businessKey) {
    return running
        .startProcessInstanceById(definitions.of(story), businessKey)
        .getProcessInstanceId();
  }

  /**
   * How long the streamer may be away by the version of the diagram that this token runs by; empty
   * if that cannot be told.
   */
  public Optional<Duration> grace(Token token) {
    return versions.of(token).grace();
  }

  /**
   * Whether a timer of the token is its grace, by the version it runs by. Where that cannot be told
   * there is no other timer: earlier versions had one alone around the state away.
   */
  public boolean isGrace(Token token, Token.RunningTimer timer) {
    Optional<String> grace = versions.of(token).graceTimer();
    return grace.isEmpty() || grace.equals(activityOf(timer));
  }

  private Optional<String> activityOf(Token.RunningTimer timer) {
    return Optional.ofNullable(timers.createJobQuery().jobId(timer.job()).singleResult())
        .map(
            job ->
                timers
                    .createJobDefinitionQuery()
                    .jobDefinitionId(job.getJobDefinitionId())
                    .singleResult()
                    .getActivityId());
  }

  /** After how long a replay is signed anew, by the version that this token runs by; likewise. */
  public Optional<Duration> renewal(Token token) {
    return versions.of(token).renewal();
  }

  /** Wakes a token with a fact it listens to. */
  public Arrival wake(Token token, Fact fact, TurnOfStory turn) {
    return on(token, fact, turn, () -> running.signal(token.execution()));
  }

  /** Lets a timer of the token take it on; a reminder leaves it where it is. */
  public Arrival fire(Token token, Token.RunningTimer timer, TurnOfStory turn) {
    return on(token, null, turn, () -> timers.executeJob(timer.job()));
  }

  private Arrival on(Token token, @Nullable Fact fact, TurnOfStory turn, Runnable step) {
    Map<String, Instant> due = new HashMap<>();
    token.timers().forEach(running -> due.put(running.job(), running.due()));
    Walk walk = Walk.during(token.story(), fact, turn, () -> machine(step, due));
    if (walk.stop == null && walk.outcome == null) {
      return new Arrival.At(token.withTimers(timersOf(token.instance(), due)));
    }
    return arrival(walk, token.story(), token.guest(), token.instance(), due);
  }

  /**
   * Tells what is the machine's fault from what is the story's, as the caller's own database access
   * does: what the machine failed at is worth another try.
   */
  private void machine(Runnable work, Map<String, Instant> due) {
    try {
      commands.execute(
          context -> {
            work.run();
            NewTimers.of(context).forEach(timer -> due.putIfAbsent(timer.job(), timer.due()));
            return null;
          });
    } catch (ProcessEngineException failed) {
      for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
        if (cause instanceof SQLException
            || cause instanceof ProcessEnginePersistenceException
            || cause instanceof OptimisticLockingException) {
          throw new DataAccessResourceFailureException(
              "The process engine lost its database", failed);
        }
      }
      throw failed;
    }
  }

  /**
   * The timers that run, due as they were made. In its database the engine has the machine's local
   * time, of which an hour comes twice when clocks go back.
   */
  private List<Token.RunningTimer> timersOf(String instance, Map<String, Instant> due) {
    return timers.createJobQuery().processInstanceId(instance).timers().list().stream()
        .map(
            job ->
                new Token.RunningTimer(
                    job.getId(), due.getOrDefault(job.getId(), job.getDuedate().toInstant())))
        .sorted(
            Comparator.comparing(Token.RunningTimer::due).thenComparing(Token.RunningTimer::job))
        .toList();
  }

  private Arrival arrival(
      Walk walk,
      Story story,
      @Nullable ParticipantId guest,
      String instance,
      Map<String, Instant> due) {
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
            stop.listensTo(),
            stop.timed() ? timersOf(instance, due) : List.of()));
  }

  private static String businessKey(RoomId room, @Nullable ParticipantId guest) {
    return guest == null ? room.value() : room + "/" + guest;
  }
}

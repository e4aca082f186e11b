package io.showrunner.cloud;

import io.showrunner.broadcast.Relay;
import io.showrunner.broadcast.RelayCommand;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.IngestUrl;
import io.showrunner.vocabulary.TaskId;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked of the cloud about one relay task. */
public sealed interface RelayRequest {
  /** Whose task. */
  AppId app();

  /** Which task. */
  TaskId task();

  /** The vendor's name of the operation. */
  String operation();

  /** Whether that is an operation that changes a relay. */
  static boolean isOperation(String name) {
    return List.of("StartLiveMPUTask", "UpdateLiveMPUTask", "StopLiveMPUTask").contains(name);
  }

  /** The vendor's name of the operation that a command asks for. */
  static String operation(RelayCommand command) {
    if (command instanceof RelayCommand.Start) {
      return Start.OPERATION;
    }
    return command instanceof RelayCommand.Update ? Update.OPERATION : Stop.OPERATION;
  }

  /**
   * Start it.
   *
   * @param idleLimit after this long with nothing to carry the cloud stops the task; 10 s to 24 h
   *     in whole seconds (vendor's machine-readable metadata, 2026-04-21)
   */
  record Start(
      AppId app, TaskId task, ChannelId channel, IngestUrl url, Duration idleLimit, Relay relay)
      implements RelayRequest {
    private static final String OPERATION = "StartLiveMPUTask";

    /** Refuses an idle limit the cloud would refuse. */
    public Start {
      if (idleLimit.toSeconds() < 10
          || idleLimit.toSeconds() > 86_400
          || idleLimit.toNanosPart() != 0) {
        throw new IllegalArgumentException(
            "Expected an idle limit of 10 s to 24 h in whole seconds, but found " + idleLimit);
      }
    }

    @Override
    public String operation() {
      return OPERATION;
    }
  }

  /**
   * Change what it carries.
   *
   * @param url where it is to push from now on, or null to leave that as it is
   */
  record Update(AppId app, TaskId task, ChannelId channel, @Nullable IngestUrl url, Relay relay)
      implements RelayRequest {
    private static final String OPERATION = "UpdateLiveMPUTask";

    /** One that leaves where it pushes as it is. */
    public Update(AppId app, TaskId task, ChannelId channel, Relay relay) {
      this(app, task, channel, null, relay);
    }

    @Override
    public String operation() {
      return OPERATION;
    }
  }

  /** Stop it. */
  record Stop(AppId app, TaskId task) implements RelayRequest {
    private static final String OPERATION = "StopLiveMPUTask";

    @Override
    public String operation() {
      return OPERATION;
    }
  }

  /** Read it back. */
  record Detail(AppId app, TaskId task) implements RelayRequest {
    @Override
    public String operation() {
      return "ListRtcMPUTaskDetail";
    }
  }
}

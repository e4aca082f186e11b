package io.showrunner.cloud.mock;

import io.showrunner.vocabulary.ChannelId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A task from its start to its stop, with what goes on in it. */
final class RelayTask {
  final int startedMode;
  final Instant startedAt;
  final List<Part> parts = new ArrayList<>();
  @Nullable Instant idleSince;
  private TaskParameters parameters;

  RelayTask(TaskParameters parameters, Instant now) {
    this.parameters = parameters;
    this.startedMode = parameters.mixMode();
    this.startedAt = now;
  }

  /** Something a task keeps doing while it lives. */
  interface Part {
    /** The world or the task has changed: see what that means. */
    void look();

    /** The task is over. */
    void end();
  }

  TaskParameters parameters() {
    return parameters;
  }

  void carry(TaskParameters now) {
    parameters = now;
  }

  /** Every channel whose happenings concern it. */
  Set<ChannelId> channels() {
    Set<ChannelId> channels = new TreeSet<>();
    channels.add(parameters.channel());
    parameters.inputs().forEach(input -> channels.add(input.member().channel()));
    return channels;
  }
}

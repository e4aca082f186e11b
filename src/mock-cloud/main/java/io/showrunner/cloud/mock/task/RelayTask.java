package io.showrunner.cloud.mock.task;

import io.showrunner.vocabulary.ChannelId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A task from its start to its stop, with what goes on in it. */
public final class RelayTask {
  private final int startedMode;
  private final Instant startedAt;
  private final List<Part> parts = new ArrayList<>();
  private @Nullable Instant idleSince;
  private TaskParameters parameters;
  private int seiCalls = 1;

  /** One that begins now with these parameters. */
  public RelayTask(TaskParameters parameters, Instant now) {
    this.parameters = parameters;
    this.startedMode = parameters.mixMode();
    this.startedAt = now;
  }

  /** Something a task keeps doing while it lives. */
  public interface Part {
    /** The world or the task has changed: see what that means. */
    void look();

    /** The task is over. */
    void end();
  }

  /** Gives it something to do from now until its end. */
  public void does(Part part) {
    parts.add(part);
  }

  /** Lets every part of it see what has changed. */
  public void look() {
    parts.forEach(Part::look);
  }

  /** Lets every part of it end. */
  public void end() {
    parts.forEach(Part::end);
  }

  /** 0 or 1, as it was when it began. */
  public int startedMode() {
    return startedMode;
  }

  /** When it began. */
  public Instant startedAt() {
    return startedAt;
  }

  /** Since when nobody it names has been there, if nobody is. */
  public Optional<Instant> idleSince() {
    return Optional.ofNullable(idleSince);
  }

  /** From now on it is idle since then, or not idle at all. */
  public void isIdleSince(@Nullable Instant since) {
    idleSince = since;
  }

  /** What it was told last. */
  public TaskParameters parameters() {
    return parameters;
  }

  /** From now on it was told this. */
  void carry(TaskParameters now) {
    parameters = now;
  }

  /** How many requests have told it about SEI; its start counts as one. */
  public int seiCalls() {
    return seiCalls;
  }

  /** One more request has told it about SEI. */
  public void hearsOfSei() {
    seiCalls++;
  }

  /** Every channel whose happenings concern it. */
  public Set<ChannelId> channels() {
    Set<ChannelId> channels = new TreeSet<>();
    channels.add(parameters.channel());
    parameters.inputs().forEach(input -> channels.add(input.member().channel()));
    return channels;
  }
}

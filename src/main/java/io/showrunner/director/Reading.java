package io.showrunner.director;

import io.showrunner.broadcast.Relay;
import io.showrunner.broadcast.RelayCommand;
import io.showrunner.cloud.Answer;
import io.showrunner.cloud.CloudUnreachable;
import io.showrunner.journal.Written;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** What an answer of the cloud means for the command it answers. */
sealed interface Reading {
  /** The vendor's rule: a URL is not reused within this of a stop (2024-12-05). */
  Duration URL_REST = Duration.ofSeconds(10);

  /** How long a full quota of single-stream tasks is left alone. */
  Duration QUOTA_REST = Duration.ofSeconds(5);

  /**
   * From this try on the wait for a call across channels is not prolonged: what the room wants
   * next, when its battle is over, stands behind the command that waits.
   */
  int CALL_TRIES = 1;

  /** The task is as the command wants it. */
  record Done() implements Reading {}

  /** It must be sent again, not before this long. */
  record Repeat(Duration after) implements Reading {}

  /** There is no such task any more, or nobody in its channel. */
  record Gone() implements Reading {}

  /** The cloud has no mixed-stream task to spare. */
  record NoMix() implements Reading {}

  /** It cannot be done, and nobody wants it any more. */
  record Overtaken() implements Reading {}

  /** The task runs already, with something else than wanted. */
  record Different() implements Reading {}

  /** It would be refused for ever. */
  record Hopeless(String why) implements Reading {}

  /**
   * Reads an answer.
   *
   * @param live whether somebody should be in the room's channel
   * @param wanted whether what the command carries is still wanted
   * @param backOff how long to wait where it may be tried again
   * @param carriesWanted asks the cloud whether the task carries what the command wants
   */
  static Reading of(
      Written<RelayCommand> written,
      Answer answer,
      boolean live,
      boolean wanted,
      BooleanSupplier carriesWanted,
      BackOff backOff) {
    if (answer instanceof Answer.Done) {
      return new Done();
    } else if (answer instanceof Answer.Refused refused) {
      return of(written, refused, live, wanted, carriesWanted, backOff);
    }
    return new Repeat(backOff.after(written.attempts()));
  }

  private static Reading of(
      Written<RelayCommand> written,
      Answer.Refused refused,
      boolean live,
      boolean wanted,
      BooleanSupplier carriesWanted,
      BackOff backOff) {
    RelayCommand command = written.command();
    return switch (refused.meaning()) {
      case TASK_EXISTS -> existing(written, carriesWanted, backOff);
      case TASK_NOT_FOUND -> command instanceof RelayCommand.Stop ? new Done() : new Gone();
      case CHANNEL_MISSING ->
          live && command instanceof RelayCommand.Start
              ? new Repeat(backOff.after(written.attempts()))
              : new Gone();
      case URL_IN_USE -> new Repeat(URL_REST);
      case QUOTA_FULL ->
          command.carries() instanceof Relay.MixedStream ? new NoMix() : new Repeat(QUOTA_REST);
      case CALL_MISSING ->
          wanted
              ? new Repeat(backOff.after(Math.min(written.attempts(), CALL_TRIES)))
              : new Overtaken();
      case THROTTLED, CLOUD_TROUBLE -> new Repeat(backOff.after(written.attempts()));
      case NOBODY_THERE, WRONG ->
          new Hopeless(
              "%s was refused for good: %s, %s"
                  .formatted(
                      command.getClass().getSimpleName(), refused.code(), refused.message()));
    };
  }

  /** A Start that meets its own task: it survived, or an earlier Start did arrive after all. */
  private static Reading existing(
      Written<RelayCommand> written, BooleanSupplier carriesWanted, BackOff backOff) {
    if (!(written.command() instanceof RelayCommand.Start)) {
      return new Hopeless("Only a Start can meet a task that exists already.");
    }
    try {
      return carriesWanted.getAsBoolean() ? new Done() : new Different();
    } catch (CloudUnreachable e) {
      return new Repeat(backOff.after(written.attempts()));
    }
  }
}

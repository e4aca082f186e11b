package io.showrunner.director;

import io.showrunner.broadcast.Relay;
import io.showrunner.broadcast.RelayCommand;
import io.showrunner.cloud.Answer;
import io.showrunner.cloud.CloudUnreachable;
import io.showrunner.journal.Written;
import io.showrunner.vocabulary.IngestUrl;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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

  /**
   * The task is as the command wants it.
   *
   * @param pushesTo where it was found to push; null if it was told to just now
   */
  record Done(@Nullable IngestUrl pushesTo) implements Reading {
    /** Done as it was asked. */
    Done() {
      this(null);
    }
  }

  /** It must be sent again, not before this long. */
  record Repeat(Duration after) implements Reading {}

  /** There is no such task any more, or nobody in its channel. */
  record Gone() implements Reading {}

  /** The cloud has no mixed-stream task to spare. */
  record NoMix() implements Reading {}

  /** It cannot be done, and nobody wants it any more. */
  record Overtaken() implements Reading {}

  /**
   * The task runs already, with something else than wanted.
   *
   * @param pushesTo where it was found to push; null if that is not to be changed
   */
  record Different(@Nullable IngestUrl pushesTo) implements Reading {}

  /**
   * The task that a Start has met.
   *
   * @param asWanted whether it carries what the command wants, to where it should
   * @param pushesTo its target; null if it has several, or none
   */
  record Existing(boolean asWanted, @Nullable IngestUrl pushesTo) {}

  /** It would be refused for ever. */
  record Hopeless(String why) implements Reading {}

  /**
   * Reads an answer.
   *
   * @param live whether somebody should be in the room's channel
   * @param wanted whether what the command carries is still wanted
   * @param backOff how long to wait where it may be tried again
   * @param met asks the cloud what task there is
   */
  static Reading of(
      Written<RelayCommand> written,
      Answer answer,
      boolean live,
      boolean wanted,
      Supplier<Existing> met,
      BackOff backOff) {
    if (answer instanceof Answer.Done) {
      return new Done();
    } else if (answer instanceof Answer.Refused refused) {
      return of(written, refused, live, wanted, met, backOff);
    }
    return new Repeat(backOff.after(written.attempts()));
  }

  private static Reading of(
      Written<RelayCommand> written,
      Answer.Refused refused,
      boolean live,
      boolean wanted,
      Supplier<Existing> met,
      BackOff backOff) {
    RelayCommand command = written.command();
    return switch (refused.meaning()) {
      case TASK_EXISTS -> existing(written, met, backOff);
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
              String.format(
                  Locale.ROOT,
                  "%s was refused for good: %s, %s",
                  command.getClass().getSimpleName(),
                  refused.code(),
                  refused.message()));
    };
  }

  /** A Start that meets its own task: it survived, or an earlier Start did arrive after all. */
  private static Reading existing(
      Written<RelayCommand> written, Supplier<Existing> met, BackOff backOff) {
    if (!(written.command() instanceof RelayCommand.Start)) {
      return new Hopeless("Only a Start can meet a task that exists already.");
    }
    try {
      Existing task = met.get();
      return task.asWanted() ? new Done(task.pushesTo()) : new Different(task.pushesTo());
    } catch (CloudUnreachable e) {
      return new Repeat(backOff.after(written.attempts()));
    }
  }
}

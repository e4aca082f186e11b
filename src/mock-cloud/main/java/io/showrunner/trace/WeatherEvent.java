package io.showrunner.trace;

import io.showrunner.cloud.mock.weather.CallFault;
import io.showrunner.vocabulary.Milestone;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.TaskId;
import io.showrunner.vocabulary.Words;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What comes over the show from outside: the cloud's troubles, the console, our own crashes. */
public sealed interface WeatherEvent extends TraceEvent {
  /**
   * Calls of an operation go wrong: so many, or for so long, or else the next one.
   *
   * @param operation the vendor's name, or {@code *} for any
   * @param times how many calls, 1 or more, or null
   * @param lasting for how long, or null; never both
   */
  record CloudFault(
      String operation, CallFault outcome, @Nullable Long times, @Nullable Duration lasting)
      implements WeatherEvent {}

  /**
   * Callbacks go wrong, or well again.
   *
   * @param rate the share concerned, 0 to 1, or null for all
   * @param by how late, or null for what is usual
   * @param lasting for how long, or null for good
   */
  record CloudCallbacks(
      Trouble trouble, @Nullable BigDecimal rate, @Nullable Duration by, @Nullable Duration lasting)
      implements WeatherEvent {}

  /**
   * Streams that end from now on leave their recordings late, or none, or as usual again.
   *
   * @param by how late, or null for what is usual
   */
  record CloudRecordings(Coming come, @Nullable Duration by) implements WeatherEvent {}

  /**
   * The cloud allows another number of tasks.
   *
   * @param single single-stream tasks, 0 or more, or null if unchanged
   * @param mixed mixed-stream tasks, 0 or more, or null if unchanged
   */
  record CloudQuota(@Nullable Long single, @Nullable Long mixed) implements WeatherEvent {}

  /** Somebody stops a task at the console; exactly one of the two is given. */
  record TaskStop(@Nullable TaskId task, @Nullable RoomId room) implements WeatherEvent {}

  /** Somebody starts a task at the console; exactly one of the two is given. */
  record TaskStart(@Nullable TaskId task, @Nullable RoomId room) implements WeatherEvent {}

  /** A task fails by itself; exactly one of the first two is given. */
  record TaskFail(@Nullable TaskId task, @Nullable RoomId room, Cause cause)
      implements WeatherEvent {}

  /**
   * Our own engine dies, as soon as it gets to a point of its work that has a name.
   *
   * @param point which, or null for whichever comes first
   */
  record EngineCrash(@Nullable Milestone point) implements WeatherEvent {}

  /** Our own engine comes back to its database; if it has not died by then, it does so first. */
  record EngineRestart() implements WeatherEvent {}

  /** Why a task fails. */
  enum Cause implements Words {
    /** The CDN cannot be reached. */
    PUSH_FAILED,
    /** The target URL is no good. */
    BAD_URL
  }

  /** How recordings come. */
  enum Coming implements Words {
    /** There are none. */
    NEVER,
    /** They come late. */
    LATE,
    /** They are there at once again. */
    NORMAL
  }

  /** What becomes of callbacks. */
  enum Trouble implements Words {
    /** They do not arrive. */
    LOSE,
    /** They arrive twice. */
    DOUBLE,
    /** They arrive late. */
    DELAY,
    /** They arrive out of order. */
    SHUFFLE,
    /** All is well again. */
    NORMAL
  }
}

package io.showrunner.simulator.explore;

import io.showrunner.cloud.mock.weather.CallFault;
import io.showrunner.cloud.mock.weather.CallbackTrouble;
import io.showrunner.trace.ChannelEvent;
import io.showrunner.trace.TraceEvent;
import io.showrunner.trace.WeatherEvent;
import io.showrunner.vocabulary.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of trouble a broadcast can meet, each with the strand that makes it. */
enum Trouble implements Words {
  /** A call, as {@link CallFault} says. */
  THROTTLED("calls"),
  /** Likewise. */
  UNAVAILABLE("calls"),
  /** Likewise. */
  ERROR("calls"),
  /** Likewise. */
  ERROR_BUT_DONE("calls"),
  /** Likewise. */
  TIMEOUT("calls"),
  /** Likewise. */
  TIMEOUT_BUT_DONE("calls"),
  /** A callback, as {@link CallbackTrouble} says. */
  DOUBLE("callbacks"),
  /** Likewise. */
  DELAY("callbacks"),
  /** Likewise. */
  SHUFFLE("callbacks"),
  /** Likewise. */
  LOSE("losses"),
  /** A call that is refused because no more tasks are allowed. */
  QUOTA_FULL("quotas"),
  /** A relay that was stopped at the vendor's console. */
  CONSOLE_STOP("console"),
  /** A relay that was started there. */
  CONSOLE_START("console"),
  /** A channel that the vendor closed. */
  CHANNEL_CLOSED("cuts"),
  /** A relay whose stream the CDN does not take. */
  PUSH_FAILED("cuts"),
  /** A relay whose URL is no good. */
  BAD_URL("cuts"),
  /** Our own engine that dies. */
  CRASH("crashes");

  private final String strand;

  Trouble(String strand) {
    this.strand = strand;
  }

  static Trouble of(CallFault fault) {
    return Words.find(Trouble.class, fault.word()).orElseThrow();
  }

  /** What somebody at the vendor's side does to a room or its relay, if this is such a thing. */
  static Optional<Trouble> of(TraceEvent event) {
    if (event instanceof WeatherEvent.TaskStop) {
      return Optional.of(CONSOLE_STOP);
    } else if (event instanceof WeatherEvent.TaskStart) {
      return Optional.of(CONSOLE_START);
    } else if (event instanceof ChannelEvent.Close) {
      return Optional.of(CHANNEL_CLOSED);
    }
    return event instanceof WeatherEvent.TaskFail fail
        ? Words.find(Trouble.class, fail.cause().word())
        : Optional.empty();
  }

  static Trouble of(CallbackTrouble trouble) {
    return Words.find(Trouble.class, trouble.word()).orElseThrow();
  }

  /** What these strands can make. */
  static List<Trouble> of(List<Strand> strands) {
    List<String> words = strands.stream().map(Strand::word).toList();
    return Arrays.stream(values()).filter(trouble -> words.contains(trouble.strand)).toList();
  }
}

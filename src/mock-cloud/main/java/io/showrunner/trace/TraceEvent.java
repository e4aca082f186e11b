package io.showrunner.trace;

import io.showrunner.json.JsonObject;

/** Something that happens in a trace (simulator/README.md). */
public sealed interface TraceEvent permits AppEvent, BattleEvent, ChannelEvent, WeatherEvent {
  /** The event's name in traces, such as {@code channel.join}. */
  default String name() {
    return Grammar.shapeOf(this).name();
  }

  /**
   * The event's fields as a trace writes them, in the declared order and with defaults filled in;
   * what was left out and has no default is absent.
   */
  default JsonObject fields() {
    return Grammar.shapeOf(this).write(this);
  }
}

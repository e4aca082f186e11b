package io.showrunner.trace;

import io.showrunner.vocabulary.AppId;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All a trace may say, declared once: the reader, the JSON Schema and the page in {@code
 * simulator/README.md} come from here.
 */
final class Grammar {
  static final Field<Duration> AT = Field.needed("at", FieldTypes.DURATION);
  static final String EVENT = "event";

  /** As narrow as an id, because the files of a report are named after it. */
  private static final Field<String> TRACE =
      Field.needed("trace", FieldTypes.id("a trace name", 64, name -> name));

  private static final Field<AppId> APP =
      Field.needed("app", FieldTypes.id("an application id", 64, AppId::new));
  private static final Field<String> PROFILE = Field.optional("profile", FieldTypes.text(200));
  private static final Field<Long> SEED =
      Field.optional("seed", FieldTypes.whole(-999_999_999_999_999L, 999_999_999_999_999L));
  private static final Field<String> ABOUT = Field.optional("about", FieldTypes.text(2000));

  static final Shape<Trace.Header> HEADER =
      Shape.of("the first line", "whoever writes the trace", Trace.Header.class)
          .with(TRACE, Trace.Header::name)
          .with(APP, Trace.Header::app)
          .with(PROFILE, Trace.Header::profile)
          .with(SEED, Trace.Header::seed)
          .with(ABOUT, Trace.Header::about)
          .makes(
              v ->
                  new Trace.Header(
                      v.get(TRACE), v.get(APP), v.find(PROFILE), v.find(SEED), v.find(ABOUT)));

  /** Every event that a trace can have (simulator/README.md). */
  static final List<Shape<? extends TraceEvent>> EVENTS =
      Stream.of(
              AppShapes.ALL,
              AppShapes.BATTLES,
              ChannelShapes.ALL,
              ChannelShapes.CALLS,
              WeatherShapes.ALL)
          .<Shape<? extends TraceEvent>>flatMap(List::stream)
          .toList();

  private static final Map<String, Shape<? extends TraceEvent>> BY_NAME = new LinkedHashMap<>();
  private static final Map<Class<?>, Shape<? extends TraceEvent>> BY_TYPE = new LinkedHashMap<>();

  static {
    for (Shape<? extends TraceEvent> shape : EVENTS) {
      BY_NAME.put(shape.name(), shape);
      BY_TYPE.put(shape.type(), shape);
    }
  }

  private Grammar() {}

  static Shape<? extends TraceEvent> shapeOf(TraceEvent event) {
    return Objects.requireNonNull(BY_TYPE.get(event.getClass()), "an event nobody declared");
  }

  static Optional<Shape<? extends TraceEvent>> named(String event) {
    return Optional.ofNullable(BY_NAME.get(event));
  }

  static List<String> names() {
    return List.copyOf(BY_NAME.keySet());
  }

  static List<String> playableNames() {
    return EVENTS.stream().filter(Shape::playable).map(Shape::name).toList();
  }
}

package io.showrunner.trace;

import io.showrunner.input.Nearest;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the object on one line by the {@link Grammar}; what it cannot read it tells. */
final class LineReader {
  private final JsonObject line;
  private final LineFaults faults;

  LineReader(JsonObject line, LineFaults faults) {
    this.line = line;
    this.faults = faults;
  }

  /** The header, or null after telling why it is none. */
  Trace.@Nullable Header header() {
    return read(Grammar.HEADER, List.of()).orElse(null);
  }

  /** The step, or null after telling why it is none. */
  Trace.@Nullable Step step() {
    Optional<Shape<? extends TraceEvent>> shape = shape();
    if (shape.isEmpty()) {
      return null;
    }
    int before = faults.into().size();
    var at = new Values();
    value(Grammar.AT, shape.get(), at);
    TraceEvent event = event(shape.get(), List.of(Grammar.AT.name(), Grammar.EVENT));
    return faults.into().size() > before || event == null
        ? null
        : new Trace.Step(faults.number(), at.get(Grammar.AT), event);
  }

  /** What happens now, without a time; or null after telling why it is nothing. */
  @Nullable TraceEvent happening() {
    return shape().map(shape -> event(shape, List.of(Grammar.EVENT))).orElse(null);
  }

  private @Nullable TraceEvent event(Shape<? extends TraceEvent> shape, List<String> besides) {
    Optional<? extends TraceEvent> event = read(shape, besides);
    if (!shape.playable()) {
      faults.at(
          Grammar.EVENT,
          "an event this version can play",
          String.format(Locale.ROOT, "'%s' is not supported yet", shape.name()),
          String.format(Locale.ROOT, "Supported: %s.", String.join(", ", Grammar.playableNames())));
    }
    return event.orElse(null);
  }

  private Optional<Shape<? extends TraceEvent>> shape() {
    Optional<Json> name = line.get(Grammar.EVENT);
    if (name.isEmpty()) {
      faults.add("every line to name its 'event'", "the field is missing", "");
      return Optional.empty();
    }
    Optional<Shape<? extends TraceEvent>> shape = line.text(Grammar.EVENT).flatMap(Grammar::named);
    if (shape.isEmpty()) {
      faults.at(
          Grammar.EVENT,
          "an event",
          "found " + LineFaults.quoted(name.get()),
          Nearest.remedy(line.text(Grammar.EVENT).orElse(""), Grammar.names()));
    }
    return shape;
  }

  /** A misspelt field is told once, not as missing too. */
  private <R> Optional<R> read(Shape<R> shape, List<String> besides) {
    int before = faults.into().size();
    List<String> known = new ArrayList<>(besides);
    known.addAll(shape.fieldNames());
    List<String> meant = new ArrayList<>();
    for (String name : line.fields().keySet()) {
      if (!known.contains(name)) {
        Nearest.to(name, known).ifPresent(meant::add);
        faults.at(
            name,
            "a field of " + shape.name(),
            String.format(Locale.ROOT, "found '%s'", name),
            Nearest.remedy(name, known));
      }
    }
    var values = new Values();
    shape.members().stream()
        .map(Shape.Member::field)
        .filter(field -> !meant.contains(field.name()) || line.get(field.name()).isPresent())
        .forEach(field -> value(field, shape, values));
    shape.choices().forEach(choice -> check(choice, shape));
    return faults.into().size() > before
        ? Optional.empty()
        : Optional.of(shape.make().apply(values));
  }

  private <T> void value(Field<T> field, Shape<?> shape, Values into) {
    Optional<Json> found = line.get(field.name());
    if (found.isEmpty()) {
      if (field.required()) {
        faults.add(
            String.format(Locale.ROOT, "%s to have the field '%s'", shape.name(), field.name()),
            "it is missing",
            "");
      }
      return;
    }
    T value = field.type().reading().read(found.get());
    if (value != null) {
      into.put(field, value);
      return;
    }
    List<String> words = field.type().words();
    faults.at(
        field.name(),
        String.format(Locale.ROOT, "'%s' to be %s", field.name(), field.type().phrase()),
        "it is " + LineFaults.quoted(found.get()),
        found.get() instanceof Json.Text text
            ? Nearest.to(text.value(), words)
                .map(it -> String.format(Locale.ROOT, "Nearest: '%s'.", it))
                .orElse("")
            : "");
  }

  private void check(Shape.Choice choice, Shape<?> shape) {
    List<String> given = choice.names().stream().filter(line.fields()::containsKey).toList();
    String names = String.join("' or '", choice.names());
    if (given.isEmpty() && choice.needed()) {
      faults.add(
          String.format(Locale.ROOT, "%s to have one of the fields '%s'", shape.name(), names),
          "both are missing",
          "");
    } else if (given.size() > 1) {
      faults.at(
          given.get(1),
          String.format(Locale.ROOT, "%s to have only one of the fields '%s'", shape.name(), names),
          "it has both",
          "");
    }
  }
}

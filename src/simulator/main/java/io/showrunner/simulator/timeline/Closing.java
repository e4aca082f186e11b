package io.showrunner.simulator.timeline;

import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.Words;
import io.showrunner.wording.Palette;
import io.showrunner.wording.Palette.Ink;
import io.showrunner.wording.Times;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The summary below a timeline. The speed stands here only: it differs from run to run. */
record Closing(Palette palette, Consumer<String> out) {

  void print(JsonObject summary, @Nullable Duration real) {
    out.accept("");
    out.accept(palette.paint(Ink.FAINT, "─".repeat(78)));
    long violations = summary.whole("violations").orElse(0L);
    long events = summary.whole("events").orElse(0L);
    row("rooms", "" + summary.whole("rooms").orElse(0L));
    row("events", "" + events);
    row("calls", calls(summary.object("calls").orElse(JsonObject.EMPTY)));
    out.accept(
        label("violations")
            + (violations == 0 ? "none" : palette.paint(Ink.BROKEN, violations + " BROKEN")));
    row("show time", summary.text("virtual").map(Duration::parse).map(Times::clock).orElse("?"));
    if (real != null) {
      row("speed", speed(events, real));
    }
    row("digest", summary.text("digest").orElse("?"));
    if (summary.get("assumptions").isPresent()) {
      Assumed.lines(named(summary, "assumptions"), named(summary, "flipped")).forEach(out);
    }
  }

  private static List<Assumption> named(JsonObject summary, String field) {
    return summary.items(field).stream()
        .map(word -> ((Json.Text) word).value())
        .flatMap(word -> Words.find(Assumption.class, word).stream())
        .toList();
  }

  private void row(String name, String value) {
    out.accept(label(name) + value);
  }

  private String label(String name) {
    return palette.paint(Ink.FAINT, name + " ".repeat(12 - name.length()));
  }

  private static String calls(JsonObject calls) {
    return calls.fields().isEmpty()
        ? "none"
        : calls.fields().entrySet().stream()
            .map(call -> call.getValue().write() + " × " + call.getKey())
            .collect(Collectors.joining(", "));
  }

  private static String speed(long events, Duration real) {
    double seconds = Math.max(1, real.toMillis()) / 1000.0;
    return String.format(
        Locale.ROOT, "%,.0f events per second (%d in %.3f s)", events / seconds, events, seconds);
  }
}

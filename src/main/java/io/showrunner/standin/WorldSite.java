package io.showrunner.standin;

import io.showrunner.cloud.mock.exchange.HttpAsk;
import io.showrunner.cloud.mock.exchange.HttpReply;
import io.showrunner.cloud.mock.exchange.HttpSite;
import io.showrunner.input.BadInput;
import io.showrunner.json.Json;
import io.showrunner.json.JsonFault;
import io.showrunner.json.JsonObject;
import io.showrunner.simulator.trace.EventReader;
import io.showrunner.simulator.trace.TraceEvent;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.TaskId;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The world's side, under {@code /_mock/}: what tests do to the world, and what they may see. */
final class WorldSite implements HttpSite {
  private static final String ROOT = "/_mock/";
  private static final Duration LONGEST = Duration.ofHours(24);

  private final AppId app;
  private final Supplier<Era> era;
  private final Runnable reset;
  private final Map<String, Map<String, Function<HttpAsk, HttpReply>>> doors =
      new LinkedHashMap<>();

  /**
   * One that speaks to whichever era it is.
   *
   * @param app whose tasks are asked for
   * @param reset begins another
   */
  WorldSite(AppId app, Supplier<Era> era, Runnable reset) {
    this.app = app;
    this.era = era;
    this.reset = reset;
    doors.put("", Map.of("GET", ask -> contents()));
    doors.put("events", Map.of("POST", this::events));
    doors.put("clock", Map.of("GET", ask -> now(), "POST", this::advance));
    doors.put("records", Map.of("GET", ask -> WorldReply.lines(records())));
    doors.put("state", Map.of("GET", ask -> WorldReply.done(state())));
    doors.put("sei", Map.of("GET", this::sei));
    doors.put("reset", Map.of("POST", ask -> startAgain()));
  }

  @Override
  public HttpReply answer(HttpAsk ask) {
    if (ask.header("Origin").isPresent()) {
      return WorldReply.problem(
          403, "Expected a test to ask, but a page in a browser does: it may not move the world.");
    }
    String name = ask.path().startsWith(ROOT) ? ask.path().substring(ROOT.length()) : "";
    Map<String, Function<HttpAsk, HttpReply>> door = doors.get(name);
    if (door == null) {
      return WorldReply.problem(
          404, "Expected one of %s, but found '%s'.".formatted(String.join(", ", names()), name));
    }
    Function<HttpAsk, HttpReply> way = door.get(ask.method());
    return way == null
        ? WorldReply.problem(
            405,
            "Expected %s, but found %s."
                .formatted(
                    String.join(" or ", door.keySet().stream().sorted().toList()), ask.method()))
        : way.apply(ask);
  }

  private HttpReply events(HttpAsk ask) {
    List<TraceEvent> events;
    try {
      events = EventReader.read(ask.body().text());
    } catch (BadInput bad) {
      return WorldReply.faulty(bad);
    }
    int happened = 0;
    for (TraceEvent event : events) {
      try {
        era.get().happen(event);
        happened++;
      } catch (IllegalArgumentException cannot) {
        return WorldReply.problem(
            409,
            "event:%s: %s Events before it have happened."
                .formatted(happened + 1, cannot.getMessage()));
      }
    }
    return WorldReply.done(time().with("happened", happened));
  }

  private HttpReply advance(HttpAsk ask) {
    Optional<Duration> by = duration(ask.body().text());
    if (by.isEmpty()) {
      return WorldReply.problem(
          400,
          "Expected {\"advance\":\"PT2M\"} with a duration up to %s, but found %s."
              .formatted(LONGEST, ask.body().size() > 200 ? "something else" : ask.body().text()));
    }
    era.get().clock().advance(by.get());
    return now();
  }

  private static Optional<Duration> duration(String body) {
    try {
      return Json.parse(body) instanceof JsonObject object && object.fields().size() == 1
          ? object
              .text("advance")
              .map(Duration::parse)
              .filter(d -> !d.isNegative() && d.compareTo(LONGEST) <= 0)
          : Optional.empty();
    } catch (JsonFault | DateTimeParseException fault) {
      return Optional.empty();
    }
  }

  private HttpReply startAgain() {
    reset.run();
    return now();
  }

  private HttpReply now() {
    return WorldReply.done(time().with("timeFactor", era.get().clock().factor()));
  }

  private JsonObject time() {
    return JsonObject.EMPTY.with("now", era.get().clock().now().toString());
  }

  private String records() {
    return era.get().chronicle().text();
  }

  private JsonObject state() {
    return era.get().cloud().state();
  }

  private HttpReply sei(HttpAsk ask) {
    Optional<JsonObject> frames =
        task(ask.query()).flatMap(task -> era.get().cloud().seiFrames(app, task));
    return frames
        .map(WorldReply::done)
        .orElseGet(
            () ->
                WorldReply.problem(
                    404, "Expected ?task= with a task that lives or lived, but found none such."));
  }

  private static Optional<TaskId> task(String query) {
    try {
      return query.startsWith("task=")
          ? Optional.of(new TaskId(query.substring("task=".length())))
          : Optional.empty();
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  private HttpReply contents() {
    JsonObject told = JsonObject.EMPTY;
    for (var door : doors.entrySet()) {
      List<Json> methods = door.getValue().keySet().stream().sorted().map(Json::of).toList();
      told = told.with(ROOT + door.getKey(), methods);
    }
    return WorldReply.done(told);
  }

  private List<String> names() {
    return doors.keySet().stream().filter(name -> !name.isEmpty()).toList();
  }
}

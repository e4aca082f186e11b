package io.showrunner.standin;

import io.showrunner.http.HttpAsk;
import io.showrunner.http.HttpReply;
import io.showrunner.http.HttpSite;
import io.showrunner.input.BadInput;
import io.showrunner.json.Json;
import io.showrunner.json.JsonFault;
import io.showrunner.json.JsonObject;
import io.showrunner.record.Discretion;
import io.showrunner.trace.EventReader;
import io.showrunner.trace.TraceEvent;
import io.showrunner.vocabulary.AppId;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** The world's side, under {@code /_mock/}: what tests do to the world, and what they may see. */
final class WorldSite implements HttpSite {
  private static final String ROOT = "/_mock/";
  private static final Duration LONGEST = Duration.ofHours(24);

  private final AppId app;
  private final Supplier<Era> era;
  private final Runnable reset;
  private final Guests guests;
  private final Map<String, Map<String, BiFunction<Era, HttpAsk, HttpReply>>> doors =
      new LinkedHashMap<>();

  /**
   * One that speaks to whichever era it is.
   *
   * @param app whose tasks are asked for where no other is named
   * @param guests who may come in
   * @param reset begins another era
   */
  WorldSite(AppId app, Guests guests, Supplier<Era> era, Runnable reset) {
    this.guests = guests;
    this.app = app;
    this.era = era;
    this.reset = reset;
    doors.put("", Map.of("GET", (now, ask) -> contents()));
    doors.put("events", Map.of("POST", WorldSite::events));
    doors.put("clock", Map.of("GET", (now, ask) -> time(now), "POST", WorldSite::advance));
    doors.put("records", Map.of("GET", (now, ask) -> WorldReply.lines(now.chronicle().text())));
    doors.put(
        "state", Map.of("GET", (now, ask) -> WorldReply.done(Discretion.of(now.cloud().state()))));
    doors.put("sei", Map.of("GET", this::sei));
    doors.put("reset", Map.of("POST", (now, ask) -> startAgain()));
  }

  @Override
  public HttpReply answer(HttpAsk ask) {
    if (guests.isFromABrowser(ask)) {
      return WorldReply.problem(
          403, "Expected a test to ask, but a page in a browser does: it may not move the world.");
    }
    String name = ask.path().startsWith(ROOT) ? ask.path().substring(ROOT.length()) : "";
    Map<String, BiFunction<Era, HttpAsk, HttpReply>> door = doors.get(name);
    if (door == null) {
      return WorldReply.problem(
          404,
          String.format(
              Locale.ROOT,
              "Expected one of %s, but found '%s'.",
              String.join(", ", names()),
              name));
    }
    BiFunction<Era, HttpAsk, HttpReply> way = door.get(ask.method());
    return way == null
        ? WorldReply.problem(
            405,
            String.format(
                Locale.ROOT,
                "Expected %s, but found %s.",
                String.join(" or ", door.keySet().stream().sorted().toList()),
                ask.method()))
        // One world for the whole request, even if another begins meanwhile.
        : way.apply(era.get(), ask);
  }

  private static HttpReply events(Era now, HttpAsk ask) {
    List<TraceEvent> events;
    try {
      events = EventReader.read(ask.body().text());
    } catch (BadInput bad) {
      return WorldReply.faulty(bad);
    }
    int happened = 0;
    for (TraceEvent event : events) {
      try {
        now.happen(event);
        happened++;
      } catch (IllegalArgumentException cannot) {
        String rest = happened == 0 ? "" : " What stands before it in the list has happened.";
        return WorldReply.problem(
            409,
            String.format(Locale.ROOT, "event:%s: %s%s", happened + 1, cannot.getMessage(), rest));
      }
    }
    return WorldReply.done(moment(now).with("happened", happened));
  }

  private static HttpReply advance(Era now, HttpAsk ask) {
    Optional<Duration> by = duration(ask.body().text());
    if (by.isEmpty()) {
      return WorldReply.problem(
          400,
          String.format(
              Locale.ROOT,
              "Expected {\"advance\":\"PT2M\"} with a duration up to %s, but found %s.",
              LONGEST,
              ask.body().size() > 200 ? "something else" : ask.body().text()));
    }
    now.clock().advance(by.get());
    return time(now);
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
    return time(era.get());
  }

  private static HttpReply time(Era now) {
    return WorldReply.done(moment(now).with("timeFactor", now.clock().factor()));
  }

  private static JsonObject moment(Era now) {
    return JsonObject.EMPTY.with("now", now.clock().now().toString());
  }

  private HttpReply sei(Era now, HttpAsk ask) {
    var asked = new TaskAsked(ask.query(), app);
    return asked
        .task()
        .flatMap(task -> now.cloud().seiFrames(asked.app(), task))
        .map(WorldReply::done)
        .orElseGet(
            () ->
                WorldReply.problem(
                    404, "Expected ?task= with a task that lives or lived, but found none such."));
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

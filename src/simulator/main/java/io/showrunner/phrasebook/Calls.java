package io.showrunner.phrasebook;

import io.showrunner.cloud.RelayRequest;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.RoomId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges what the cloud was asked for. */
public final class Calls {
  private static final List<String> USUAL = List.of("operation", "MixMode", "status");

  private final Stage stage;

  /** Judges what happens on this stage. */
  public Calls(Stage stage) {
    this.stage = stage;
  }

  /** All calls so far are these, in this order; columns may be left out, rows may not. */
  void were(RoomId room, List<Row> expected) {
    stage.room(room);
    stage.settle();
    List<JsonObject> calls = ofTheRelay(room);
    List<String> headings =
        expected.isEmpty() ? USUAL : List.copyOf(expected.get(0).cells().keySet());
    List<Row> found = calls.stream().map(call -> row(call, headings)).toList();
    boolean same = expected.size() == found.size();
    for (int i = 0; same && i < expected.size(); i++) {
      same = wholeName(expected.get(i)).fits(found.get(i));
    }
    if (!same) {
      throw stage.failed(
          room,
          expected.isEmpty()
              ? String.format(Locale.ROOT, "no call for room \"%s\"", room)
              : String.format(
                  Locale.ROOT,
                  "the calls for room \"%s\" to be%n%s",
                  room,
                  Row.table(headings, expected)),
          found.isEmpty()
              ? "there were none"
              : String.format(Locale.ROOT, "there were%n%s", Row.table(headings, found)));
    }
  }

  void wereUpdatesAtMost(RoomId room, int atMost) {
    stage.room(room);
    stage.settle();
    List<Duration> updates =
        ofTheRelay(room).stream()
            .filter(call -> call.text("operation").filter("UpdateLiveMPUTask"::equals).isPresent())
            .map(call -> Duration.parse(call.text("at").orElseThrow()))
            .toList();
    for (int i = 0; i + atMost < updates.size(); i++) {
      Duration span = updates.get(i + atMost).minus(updates.get(i));
      if (span.compareTo(Duration.ofMinutes(1)) < 0) {
        throw stage.failed(
            room,
            String.format(
                Locale.ROOT, "at most %d updates within any minute for room \"%s\"", atMost, room),
            String.format(Locale.ROOT, "there were %d within %s", atMost + 1, span));
      }
    }
  }

  void wereOfOneTask(RoomId room) {
    stage.room(room);
    stage.settle();
    Set<String> tasks = new LinkedHashSet<>();
    Set<String> urls = new LinkedHashSet<>();
    for (JsonObject call : ofTheRelay(room)) {
      call.text("task").ifPresent(tasks::add);
      call.object("request")
          .flatMap(r -> r.text("StreamURL"))
          .map(url -> url.replaceFirst("\\?.*", "")) // Its signature is made anew.
          .ifPresent(urls::add);
    }
    if (tasks.size() != 1 || urls.size() != 1) {
      throw stage.failed(
          room,
          String.format(Locale.ROOT, "one task and one ingest URL for room \"%s\"", room),
          String.format(Locale.ROOT, "there were tasks %s and URLs %s", tasks, urls));
    }
  }

  /** What the cloud does beside, such as bringing messages to people, is looked at elsewhere. */
  private List<JsonObject> ofTheRelay(RoomId room) {
    return stage.ledger().of(room, "call").stream()
        .filter(call -> call.text("operation").filter(RelayRequest::isOperation).isPresent())
        .toList();
  }

  private static Row row(JsonObject call, List<String> headings) {
    Map<String, String> cells = new LinkedHashMap<>();
    headings.forEach(heading -> cells.put(heading, cell(call, heading)));
    return new Row(cells);
  }

  /** What a call has under a heading: a field of its own, else a parameter by its dotted name. */
  private static String cell(JsonObject call, String heading) {
    Optional<Json> found = call.get(heading).filter(value -> !(value instanceof JsonObject));
    if (found.isEmpty()) {
      List<String> path = new ArrayList<>(List.of(heading.split("\\.")));
      Optional<JsonObject> section = call.object("request");
      while (path.size() > 1) {
        String name = path.remove(0);
        section = section.flatMap(here -> here.object(name));
      }
      found = section.flatMap(here -> here.get(path.get(0)));
    }
    return found.map(Ledger::plain).orElse("");
  }

  /** Start, Update and Stop will do for the vendor's long names. */
  private static Row wholeName(Row expected) {
    Map<String, String> cells = new LinkedHashMap<>(expected.cells());
    cells.computeIfPresent(
        "operation",
        (heading, name) ->
            Set.of("Start", "Update", "Stop").contains(name) ? name + "LiveMPUTask" : name);
    return new Row(cells);
  }
}

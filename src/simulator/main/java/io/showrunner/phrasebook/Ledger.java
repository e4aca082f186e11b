package io.showrunner.phrasebook;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.process.Story;
import io.showrunner.process.check.ProcessFiles;
import io.showrunner.record.RecordListener;
import io.showrunner.simulator.timeline.Timeline;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.why.Diagrams;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Keeps what was recorded in a scenario, for whoever judges it. */
final class Ledger implements RecordListener {
  private final List<JsonObject> records = new ArrayList<>();

  @Override
  public void recorded(JsonObject record, String line) {
    records.add(record);
  }

  /** All of one kind about a room, in order. */
  List<JsonObject> of(RoomId room, String kind) {
    return records.stream()
        .filter(record -> is(record, "kind", kind) && is(record, "room", room.value()))
        .toList();
  }

  /** The last of one kind about a room. */
  Optional<JsonObject> last(RoomId room, String kind) {
    List<JsonObject> all = of(room, kind);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** How the token of a guest's story moved. */
  List<JsonObject> moves(RoomId room, Story story, ParticipantId guest) {
    return of(room, "process").stream()
        .filter(move -> is(move, "process", story.word()) && is(move, "user", guest.value()))
        .toList();
  }

  /** What was found broken, wherever. */
  List<JsonObject> violations() {
    return records.stream().filter(record -> is(record, "kind", "violation")).toList();
  }

  /** The streams of which the last SEI of a room told a viewer's player. */
  List<JsonObject> streams(RoomId room) {
    return last(room, "sei").flatMap(sei -> sei.object("content")).stream()
        .flatMap(content -> content.items("stream").stream())
        .map(JsonObject.class::cast)
        .toList();
  }

  /** A room's timeline so far, its steps called as these diagrams call them. */
  String timeline(RoomId room, ProcessFiles diagrams) {
    return Timeline.text(
        String.format(Locale.ROOT, "Room \"%s\" so far", room),
        records.stream()
            .filter(record -> record.get("room").isEmpty() || is(record, "room", room.value()))
            .toList(),
        Diagrams.of(diagrams)::name);
  }

  /** The timeline of all rooms so far. */
  String timeline(ProcessFiles diagrams) {
    return Timeline.text("So far", records, Diagrams.of(diagrams)::name);
  }

  static String plain(Json value) {
    return value instanceof Json.Text text ? text.value() : value.write();
  }

  private static boolean is(JsonObject record, String field, String value) {
    return record.text(field).filter(value::equals).isPresent();
  }
}

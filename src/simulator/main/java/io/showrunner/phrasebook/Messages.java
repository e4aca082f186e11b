package io.showrunner.phrasebook;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.record.Records;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Judges what people's apps were told. */
public final class Messages {
  /** As features write who is told if the whole group is. */
  private static final String ALL = "all";

  private static final List<String> USUAL = List.of("type", "to");

  private final Stage stage;

  /** Judges what happens on this stage. */
  public Messages(Stage stage) {
    this.stage = stage;
  }

  void were(RoomId room, List<Row> expected) {
    stage.room(room);
    stage.settle();
    List<String> headings =
        expected.isEmpty() ? USUAL : List.copyOf(expected.get(0).cells().keySet());
    List<Row> found =
        stage.ledger().of(room, "message").stream().map(each -> row(each, headings)).toList();
    boolean same = expected.size() == found.size();
    for (int i = 0; same && i < expected.size(); i++) {
      same = expected.get(i).fits(found.get(i));
    }
    if (!same) {
      throw stage.failed(
          room,
          String.format(
              Locale.ROOT,
              "the apps of room \"%s\" to be told%n%s",
              room,
              Row.table(headings, expected)),
          String.format(Locale.ROOT, "they were told%n%s", Row.table(headings, found)));
    }
  }

  void reached(RoomId room, ParticipantId user, int type) {
    stage.room(room);
    stage.settle();
    List<Row> found =
        stage.ledger().of(room, "message").stream().map(each -> row(each, USUAL)).toList();
    Row wanted = new Row(Map.of("type", Integer.toString(type), "to", user.value()));
    if (found.stream().noneMatch(wanted::fits)) {
      throw stage.failed(
          room,
          String.format(Locale.ROOT, "\"%s\" to be told %d in room \"%s\"", user, type, room),
          String.format(Locale.ROOT, "the apps were told%n%s", Row.table(USUAL, found)));
    }
  }

  private static Row row(JsonObject message, List<String> headings) {
    Map<String, String> cells = new LinkedHashMap<>();
    headings.forEach(heading -> cells.put(heading, cell(message, heading)));
    return new Row(cells);
  }

  /** What a message has under a heading: its number, who is told, else a field of its body. */
  private static String cell(JsonObject message, String heading) {
    Optional<Json> found =
        USUAL.contains(heading)
            ? message.get(heading)
            : message.object("body").flatMap(body -> body.get(heading));
    String text = found.map(Ledger::plain).orElse("");
    return heading.equals("to") && text.equals(Records.GROUP) ? ALL : text;
  }
}

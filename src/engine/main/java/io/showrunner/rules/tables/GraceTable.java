package io.showrunner.rules.tables;

import java.time.Duration;
import java.util.List;

/** How long the streamer of a room may be away. */
final class GraceTable {
  private static final Column<String> NAME = Column.name();

  private static final Column<String> ROOM =
      Column.optional("when room is", Kind.id(64), "", "The id of one room.");

  private static final Column<Integer> GRACE =
      Column.optional(
          "then grace seconds",
          Kind.whole(10, 86_400),
          "seconds",
          "How long the broadcast waits for its streamer, 24 hours at most. Empty: as long as the"
              + " timer in broadcast.bpmn says.");

  static final Schema SCHEMA =
      new Schema("grace", List.of(NAME, ROOM, Asked.ORIENTATION, GRACE), List.of());

  private GraceTable() {}

  static GraceRow row(Cells cells) {
    Integer seconds = cells.find(GRACE);
    return new GraceRow(
        cells.title(NAME),
        cells.find(ROOM),
        cells.find(Asked.ORIENTATION),
        seconds == null ? null : Duration.ofSeconds(seconds));
  }
}

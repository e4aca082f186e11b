package io.showrunner.phrasebook;

import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges what reaches viewers, by what the video itself tells their players of its layout. */
public final class Viewers {
  /** What a pane has, under the names that features and the SEI give it. */
  private static final Map<String, String> NAMES = names();

  private final Stage stage;

  /** Judges what happens on this stage. */
  public Viewers(Stage stage) {
    this.stage = stage;
  }

  void see(RoomId room, List<Row> expected) {
    List<Row> found = panes(room);
    List<Row> left = new ArrayList<>(found);
    boolean all = !expected.isEmpty() && expected.stream().allMatch(row -> take(row, left));
    if (!all || !left.isEmpty()) {
      List<String> headings =
          expected.isEmpty()
              ? List.copyOf(NAMES.keySet())
              : List.copyOf(expected.get(0).cells().keySet());
      throw stage.failed(
          room,
          String.format(
              Locale.ROOT,
              "viewers of room \"%s\" to see%n%s",
              room,
              Row.table(headings, expected)),
          found.isEmpty()
              ? "they see nothing"
              : String.format(Locale.ROOT, "they see%n%s", Row.table(headings, found)));
    }
  }

  void see(RoomId room, ParticipantId user) {
    List<Row> panes = panes(room);
    judge(room, panes.stream().anyMatch(is(user)), "to see", user, panes);
  }

  void neitherSeeNorHear(RoomId room, ParticipantId user) {
    List<Row> panes = panes(room);
    judge(room, streamOf(room, user).isEmpty(), "neither to see nor to hear", user, panes);
  }

  void hearOnly(RoomId room, ParticipantId user) {
    List<Row> panes = panes(room);
    boolean heard = streamOf(room, user).filter(stream -> whole(stream, "vol") > 0).isPresent();
    boolean seen = panes.stream().anyMatch(is(user));
    judge(room, heard && !seen, "to hear, and not to see,", user, panes);
  }

  void seeMuted(RoomId room, ParticipantId user) {
    List<Row> panes = panes(room);
    boolean muted = streamOf(room, user).filter(stream -> whole(stream, "muted") == 1).isPresent();
    judge(room, muted && panes.stream().anyMatch(is(user)), "to see, muted,", user, panes);
  }

  void areTold(RoomId room, int streams) {
    settle(room);
    int found = stage.ledger().streams(room).size();
    if (found != streams) {
      throw stage.failed(
          room,
          String.format(Locale.ROOT, "the SEI of room \"%s\" to show %d", room, streams),
          String.format(Locale.ROOT, "it shows %d", found));
    }
  }

  private void judge(
      RoomId room, boolean holds, String expected, ParticipantId user, List<Row> panes) {
    if (!holds) {
      throw stage.failed(
          room,
          String.format(Locale.ROOT, "viewers of room \"%s\" %s \"%s\"", room, expected, user),
          String.format(
              Locale.ROOT,
              "they see %s, and the SEI tells of %s",
              panes.stream().map(pane -> pane.cell("user")).toList(),
              stage.ledger().streams(room).stream().map(s -> s.write()).toList()));
    }
  }

  private void settle(RoomId room) {
    stage.room(room);
    stage.settle();
  }

  /** Panes as rows. A stream passed on as it is fills the canvas, and has pane -1 in the SEI. */
  private List<Row> panes(RoomId room) {
    settle(room);
    var tasks = stage.world().cloud().liveTasks(stage.room(room).identity().channel());
    if (tasks.isEmpty()) {
      return List.of();
    }
    boolean mixed = tasks.get(0).mixMode() == 1;
    return stage.ledger().streams(room).stream()
        .filter(stream -> !mixed || whole(stream, "paneid") >= 0)
        .map(stream -> mixed ? pane(stream) : canvas(stream))
        .toList();
  }

  private static Row pane(JsonObject stream) {
    Map<String, String> cells = new LinkedHashMap<>();
    NAMES.forEach(
        (heading, name) -> cells.put(heading, stream.get(name).map(Ledger::plain).orElse("")));
    cells.put("shows", whole(stream, "type") == 1 ? "screen" : "camera");
    return new Row(cells);
  }

  private static Row canvas(JsonObject stream) {
    Map<String, String> cells = new LinkedHashMap<>(pane(stream).cells());
    cells.putAll(Map.of("x", "0", "y", "0", "width", "1", "height", "1", "layer", "0"));
    return new Row(cells);
  }

  private Optional<JsonObject> streamOf(RoomId room, ParticipantId user) {
    return stage.ledger().streams(room).stream()
        .filter(stream -> stream.text("uid").filter(user.value()::equals).isPresent())
        .findFirst();
  }

  private static java.util.function.Predicate<Row> is(ParticipantId user) {
    return pane -> pane.cell("user").equals(user.value());
  }

  private static boolean take(Row expected, List<Row> left) {
    Map<String, String> cells = new LinkedHashMap<>(expected.cells());
    cells.computeIfPresent("user", (heading, name) -> Spelling.id(name));
    refuseUnknown(cells.keySet());
    var spelt = new Row(cells);
    Optional<Row> match = left.stream().filter(spelt::fits).findFirst();
    match.ifPresent(left::remove);
    return match.isPresent();
  }

  /** The columns that a table of what viewers see may have. */
  static Set<String> columns() {
    return NAMES.keySet();
  }

  private static void refuseUnknown(Set<String> headings) {
    for (String heading : headings) {
      if (!NAMES.containsKey(heading)) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT, "Expected the columns %s, but found '%s'.", NAMES.keySet(), heading));
      }
    }
  }

  private static long whole(JsonObject stream, String name) {
    return stream.whole(name).orElse(0L);
  }

  private static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("user", "uid");
    names.put("x", "x");
    names.put("y", "y");
    names.put("width", "w");
    names.put("height", "h");
    names.put("layer", "zorder");
    names.put("shows", "type");
    return names;
  }
}

package io.showrunner.simulator.timeline;

import io.showrunner.json.JsonObject;
import io.showrunner.record.RecordListener;
import io.showrunner.wording.CloudWords;
import io.showrunner.wording.EventWords;
import io.showrunner.wording.Palette;
import io.showrunner.wording.Palette.Ink;
import io.showrunner.wording.RuleWords;
import io.showrunner.wording.Text;
import io.showrunner.wording.WeatherWords;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells records as they come, line by line. With more than {@value #ROOMS_TOLD} rooms nobody could
 * follow: then only what is broken is told, and the summary.
 */
public final class Timeline implements RecordListener {
  /** As many rooms as a reader can hold apart. */
  static final int ROOMS_TOLD = 12;

  /** As many violations as anybody reads. */
  private static final int VIOLATIONS_TOLD = 20;

  private final Palette palette;
  private final Consumer<String> out;
  private final Columns columns;
  private final Tokens tokens;
  private final Decisions decisions;
  private final Map<String, String> streamers = new HashMap<>();
  private final Map<String, String> playback = new HashMap<>();
  private final Map<String, String> replays = new HashMap<>();
  private final Map<String, String> replayed = new HashMap<>();
  private final Map<String, String> lastSaid = new HashMap<>();
  private final boolean crowded;
  private int violations;
  private @Nullable JsonObject summary;

  /**
   * Prints the opening at once.
   *
   * @param names what the steps of processes are called
   * @param out takes finished lines without their ends; they hold box characters, so whatever
   *     prints them must write UTF-8
   */
  public Timeline(Opening opening, StepNames names, Palette palette, Consumer<String> out) {
    this.palette = palette;
    this.out = out;
    this.tokens = new Tokens(names);
    this.columns = new Columns(opening, palette, out);
    this.decisions = new Decisions(columns);
    this.crowded = opening.rooms().size() > ROOMS_TOLD;
    opening.rooms().forEach(room -> streamers.put(room.room(), room.streamer()));
    new Frontispiece(opening, palette, out).print(crowded);
    if (!crowded) {
      columns.heading();
    }
  }

  /** Records that are all there, told in plain text, with the ids of steps as words. */
  public static String text(String title, List<JsonObject> records) {
    return text(title, records, StepNames.IDS);
  }

  /** Records that are all there, told in plain text; for a test that failed, say. */
  public static String text(String title, List<JsonObject> records, StepNames names) {
    var text = new StringBuilder();
    var timeline =
        new Timeline(
            Opening.of(title, records),
            names,
            Palette.PLAIN,
            line -> text.append(line).append('\n'));
    records.forEach(timeline::tell);
    timeline.finish();
    return text.toString();
  }

  @Override
  public void recorded(JsonObject record, String line) {
    tell(record);
  }

  /** Ends the telling: the summary, if there was one. */
  public void finish() {
    finish(null);
  }

  /**
   * Ends the telling with the summary and the speed.
   *
   * @param real how long the simulation took on a real clock, or null if nobody measured
   */
  public void finish(@Nullable Duration real) {
    endTurns();
    if (violations > VIOLATIONS_TOLD) {
      out.accept(
          String.format(
              Locale.ROOT, "… and %s more", Text.count(violations - VIOLATIONS_TOLD, "violation")));
    }
    if (summary != null) {
      new Closing(palette, out).print(summary, real);
    }
  }

  private void tell(JsonObject record) {
    String kind = record.text("kind").orElse("");
    if (kind.equals("summary")) {
      summary = record;
    } else if (kind.equals("violation")) {
      violations++;
      if (violations <= VIOLATIONS_TOLD) {
        endTurns();
        columns.blank();
        say(record, "BROKEN", Ink.BROKEN, broken(record));
        columns.blank();
      }
    } else if (!crowded) {
      tell(kind, record);
    }
  }

  private void tell(String kind, JsonObject record) {
    if (!tokens.inTurnOf(record)) {
      endTurns();
    }
    if (kind.equals("process")) {
      tokens.moved(record);
      return;
    }
    if (kind.equals("decision")) {
      decisions.tell(record, at(record), room(record));
      return;
    }
    if (kind.equals("command")) {
      CloudWords.command(record).ifPresent(words -> say(record, "relay", Ink.FAINT, words));
      return;
    }
    if (kind.equals("remedy")) {
      say(record, "rules", Ink.RULES, RuleWords.remedy(record));
      return;
    }
    if (kind.equals("grace")) {
      say(record, "rules", Ink.RULES, RuleWords.grace(record));
      return;
    }
    if (kind.equals("admission")) {
      say(record, "rules", Ink.RULES, RuleWords.admission(record));
      return;
    }
    endTurns();
    switch (kind) {
      case "event" -> event(record);
      case "callback" -> say(record, "callback", Ink.FAINT, CloudWords.callback(record));
      case "noticed" -> say(record, "engine", Ink.FAINT, CloudWords.noticed(record));
      case "call" ->
          say(
              record,
              CloudWords.isAboutReplay(record) ? "replay" : "relay",
              Ink.RELAY,
              CloudWords.call(record));
      case "task" -> say(record, "cloud", Ink.RELAY, CloudWords.task(record));
      case "sei" -> sayIfNew(record, "viewers", Ink.VIEWERS, CloudWords.sei(record));
      case "engine" -> say(record, "engine", Ink.RELAY, WeatherWords.engine(record));
      case "message" -> say(record, "message", Ink.FAINT, CloudWords.message(record));
      case "room" -> show(record);
      default -> say(record, kind, Ink.TEXT, record.write());
    }
  }

  private void event(JsonObject record) {
    String name = record.text("name").orElse("");
    if (name.equals("room.create")) {
      decisions.created(record);
      record.text("streamer").ifPresent(who -> streamers.put(room(record), who));
    }
    String who = EventWords.who(record, streamers.getOrDefault(room(record), ""));
    say(record, who, Ink.PERSON, EventWords.of(record));
  }

  private void show(JsonObject record) {
    sayIfNew(record, "show", Ink.PERSON, CloudWords.room(record));
    showReplay(record);
    String url = record.object("playback").flatMap(urls -> urls.text("flv")).orElse("");
    String before = playback.put(room(record), url);
    if (url.equals(before == null ? "" : before)) {
      return;
    }
    say(
        record,
        "show",
        Ink.PERSON,
        "viewers can " + (url.isEmpty() ? "no longer " : "") + "play it");
    if (!url.isEmpty()) {
      columns.below(url);
    }
  }

  private void showReplay(JsonObject record) {
    String url = record.object("replay").flatMap(replay -> replay.text("url")).orElse("");
    String before = replays.put(room(record), url);
    String words = CloudWords.replay(record).orElse("");
    boolean renewed = !url.isEmpty() && before != null && !before.isEmpty() && !url.equals(before);
    if (renewed) {
      say(record, "show", Ink.PERSON, "can still be seen again, signed anew");
    } else if (!words.equals(replayed.put(room(record), words)) && !words.isEmpty()) {
      say(record, "show", Ink.PERSON, words);
    }
    if (!url.isEmpty() && !url.equals(before)) {
      columns.below(url);
    }
  }

  /** Records may differ in what nobody reads; the same words twice would only puzzle. */
  private void sayIfNew(JsonObject record, String who, Ink ink, String what) {
    if (!what.equals(lastSaid.put(who + " " + room(record), what))) {
      say(record, who, ink, what);
    }
  }

  /** A turn is over when something else happens than moves and decisions. */
  private void endTurns() {
    for (Tokens.Turn turn : tokens.finished()) {
      say(turn.first(), "token", Ink.TOKEN, turn.words());
    }
  }

  private static String broken(JsonObject record) {
    return String.format(
        Locale.ROOT,
        "!!! %s: %s !!!",
        record.text("invariant").orElse("?"),
        record.text("detail").orElse("?"));
  }

  private void say(JsonObject record, String who, Ink ink, String what) {
    columns.line(at(record), room(record), who, ink, what);
  }

  static Duration at(JsonObject record) {
    return record.text("at").map(Duration::parse).orElse(Duration.ZERO);
  }

  static String room(JsonObject record) {
    return record.text("room").orElse("");
  }
}

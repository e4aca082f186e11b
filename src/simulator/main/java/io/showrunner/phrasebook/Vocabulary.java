package io.showrunner.phrasebook;

import io.cucumber.java.DataTableType;
import io.cucumber.java.ParameterType;
import io.showrunner.broadcast.EndReason;
import io.showrunner.broadcast.Replay;
import io.showrunner.layout.LayoutName;
import io.showrunner.process.Outcome;
import io.showrunner.vocabulary.Milestone;
import io.showrunner.vocabulary.Mode;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Turns the words of a sentence into values. */
public final class Vocabulary {
  private static final String QUOTED = "\"([^\"]+)\"";

  /** Somebody's name. */
  @ParameterType(QUOTED)
  public ParticipantId participant(String name) {
    return new ParticipantId(Spelling.id(name));
  }

  /** A room's name. */
  @ParameterType(QUOTED)
  public RoomId room(String name) {
    return new RoomId(Spelling.id(name));
  }

  /** A mode's word. */
  @ParameterType(QUOTED)
  public Mode mode(String word) {
    return KnownWords.MODE.of(word);
  }

  /** The word for why a broadcast is over. */
  @ParameterType(QUOTED)
  public EndReason reason(String word) {
    return KnownWords.REASON.of(word);
  }

  /** The word for what became of a request to co-stream. */
  @ParameterType(QUOTED)
  public Outcome outcome(String word) {
    return KnownWords.OUTCOME.of(word);
  }

  /** The word for how far a broadcast is on its way to be seen again. */
  @ParameterType(QUOTED)
  public Replay.Status replay(String word) {
    return KnownWords.REPLAY.of(word);
  }

  /** A layout's name, as the tables have it. */
  @ParameterType(QUOTED)
  public LayoutName layout(String name) {
    return new LayoutName(name);
  }

  /** A point of the engine's work: {@code after the inbox commit}. */
  @ParameterType("(?:before|after|at|in) [a-z ]+")
  public Milestone point(String words) {
    return KnownWords.POINT.of(words.replace(' ', '-'));
  }

  /** A time: {@code 40 seconds}, {@code 2 minutes}, {@code 1 minute 59 seconds}. */
  @ParameterType(Durations.PATTERN)
  public Duration duration(String text) {
    return Durations.of(text);
  }

  /** A row of a table, cell by heading. */
  @DataTableType(replaceWithEmptyString = "[blank]")
  public Row row(Map<String, String> cells) {
    var filled = new LinkedHashMap<String, String>();
    cells.forEach((heading, cell) -> filled.put(heading, cell == null ? "" : cell));
    return new Row(filled);
  }
}

package io.showrunner.why;

import io.showrunner.cloud.RelayRequest;
import io.showrunner.json.JsonObject;
import io.showrunner.process.Story;
import io.showrunner.record.RecordListener;
import io.showrunner.why.Link.Admitted;
import io.showrunner.why.Link.Followed;
import io.showrunner.why.Link.Happened;
import io.showrunner.why.Link.Heard;
import io.showrunner.why.Link.Moved;
import io.showrunner.wording.CloudWords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Joins records to chains. Records do not say what they follow from; but the director takes one
 * turn after another and tells each whole, commands have numbers, and callbacks name what they tell
 * of, so that it can be read off their order. It keeps every record it is given.
 */
public final class Chains implements RecordListener {
  private final List<Chain> all = new ArrayList<>();
  private final Causes causes = new Causes();
  private final Map<String, RoomSoFar> rooms = new LinkedHashMap<>();
  private final Map<String, String> streamers = new HashMap<>();
  private @Nullable Chain ofTheEngine;
  private @Nullable Chain turn;
  private Duration turnAt = Duration.ZERO;
  private boolean turnIsOver;

  /** The chains of records that are all there. */
  public static Chains of(List<JsonObject> records) {
    var chains = new Chains();
    records.forEach(chains::add);
    return chains;
  }

  /** Every chain, in the order in which they began. */
  public List<Chain> all() {
    return List.copyOf(all);
  }

  /** Those that concern a room. */
  public List<Chain> of(String room) {
    return all.stream().filter(chain -> chain.concerns(room)).toList();
  }

  @Override
  public void recorded(JsonObject record, String line) {
    add(record);
  }

  /** Takes the next record. */
  public void add(JsonObject record) {
    switch (Told.kind(record)) {
      case "event" -> event(record);
      case "callback" -> callback(record);
      case "engine" -> engine(record);
      case "noticed" -> noticed(record);
      case "process" -> process(record);
      case "decision" -> room(record).decided(record, inTurn(record));
      case "command" -> command(record);
      case "admission" -> inTurn(record).add(new Admitted(record));
      case "room" -> stands(record);
      case "call" -> call(record);
      case "task" -> task(record);
      case "message" -> message(record);
      case "sei", "violation" -> follow(record);
      case "summary" -> {}
      default -> other(record);
    }
  }

  /** Where a room stands is told last in a turn; in a turn of two rooms, of one and the other. */
  private void stands(JsonObject record) {
    inTurn(record).add(new Followed(record));
    turnIsOver = true;
  }

  private void event(JsonObject record) {
    turn = null;
    if (Told.is(record, "name", "room.create")) {
      streamers.put(Told.room(record), record.text("streamer").orElse(""));
    }
    Chain chain = begin(new Happened(record));
    causes.happened(chain, record);
    if (record.text("name").orElse("").startsWith("engine.")) {
      ofTheEngine = chain;
    }
    if (Told.is(record, "name", "engine.restart")) {
      rooms.values().forEach(room -> room.back(chain));
    }
  }

  /** The engine is down, or up again: that follows from the crash or the restart. */
  private void engine(JsonObject record) {
    if (ofTheEngine != null) {
      ofTheEngine.add(new Followed(record));
    }
  }

  /** What we notice of an answer follows from the call; else it is where something begins. */
  private void noticed(JsonObject record) {
    Chain chain =
        Told.is(record, "by", Story.REPLAY.word())
            ? room(record).replaying()
            : room(record).answeredAt(Told.at(record)).orElse(null);
    if (chain == null) {
      chain = begin(new Happened(record));
    } else {
      chain.add(new Followed(record));
    }
    open(chain, record);
  }

  private void callback(JsonObject record) {
    Optional<Chain> known =
        switch (record.text("source").orElse("")) {
          case "app" -> causes.unheeded(record);
          case "room" -> causes.of(record);
          case "cdn" -> room(record).ofTheCdn(record);
          default -> Optional.ofNullable(room(record).asking());
        };
    Chain chain = known.orElse(null);
    if (chain == null) {
      chain = begin(new Heard(record));
    } else {
      chain.add(new Heard(record));
    }
    open(chain, record);
  }

  private void process(JsonObject record) {
    Chain chain = Told.is(record, "did", "timer") ? rung(record) : inTurnIfAny(record).orElse(null);
    if (chain != null) {
      room(record).moved(record, chain);
      return;
    }
    var alone = new Chain();
    room(record).moved(record, alone);
    begin(alone);
    open(alone, record);
  }

  /** A token leaves before its timer is told of: nothing else has happened in such a turn yet. */
  private @Nullable Chain rung(JsonObject record) {
    boolean begun =
        turn != null && isOpen(record) && turn.links().size() == 1 && turn.cause() instanceof Moved;
    return begun ? turn : null;
  }

  private void command(JsonObject record) {
    if (isOfTheRelay(record)) {
      room(record).ordered(record, inTurn(record));
    } else {
      room(record).toBeSaid(record, inTurn(record));
    }
  }

  private static boolean isOfTheRelay(JsonObject record) {
    return record.text("operation").filter(RelayRequest::isOperation).isPresent();
  }

  private void call(JsonObject record) {
    turn = null;
    if (CloudWords.isAboutReplay(record)) {
      calledForReplay(record);
      return;
    }
    Optional<Long> number = record.whole("generation");
    if (number.isPresent() && !isOfTheRelay(record)) {
      said(record, number.get());
      return;
    }
    Chain chain = room(record).called(record);
    if (chain == null) {
      begin(new Link.Asked(List.of(record), null));
    } else {
      room(record).added(chain);
    }
  }

  private void calledForReplay(JsonObject record) {
    Chain chain = room(record).calledForReplay(record);
    if (chain == null) {
      begin(new Link.Asked(List.of(record), null));
    } else {
      room(record).added(chain);
    }
  }

  /** We said something, or tried to: that follows from the turn in which it was written down. */
  private void said(JsonObject record, long number) {
    turn = null;
    Chain chain = room(record).said(number);
    if (chain == null) {
      begin(new Followed(record));
    } else {
      chain.add(new Followed(record));
      room(record).added(chain);
    }
  }

  private void message(JsonObject record) {
    record.whole("number").ifPresentOrElse(number -> said(record, number), () -> follow(record));
  }

  private void task(JsonObject record) {
    turn = null;
    RoomSoFar room = room(record);
    Optional<Chain> cause =
        Told.is(record, "by", "us") ? Optional.ofNullable(room.asking()) : causes.said(record);
    cause.ifPresent(
        chain -> {
          chain.add(new Followed(record));
          room.added(chain);
        });
    room.changed(record, cause.orElseGet(() -> begin(new Followed(record))));
  }

  /** What viewers and apps receive follows from whatever was last in that room. */
  private void follow(JsonObject record) {
    Chain latest = room(record).latest();
    if (latest != null) {
      latest.add(new Followed(record));
    }
  }

  /** Of a kind that was not known here: part of the turn, or the beginning of something. */
  private void other(JsonObject record) {
    if (Told.room(record).isEmpty()) {
      return;
    }
    if (isOpen(record)) {
      inTurn(record).add(new Followed(record));
    } else {
      open(begin(new Followed(record)), record);
    }
  }

  private boolean isOpen(JsonObject record) {
    boolean over = turnIsOver && !Told.kind(record).equals("room");
    return turn != null && !over && Told.at(record).equals(turnAt);
  }

  /** The chain of the turn a record was told in; if nothing brought it about, it began one. */
  private Chain inTurn(JsonObject record) {
    return inTurnIfAny(record)
        .orElseGet(
            () -> {
              Chain chain = begin(new Followed(record));
              open(chain, record);
              return chain;
            });
  }

  private Optional<Chain> inTurnIfAny(JsonObject record) {
    Chain open = isOpen(record) ? turn : null;
    Optional<Chain> other = Optional.empty();
    if (open == null || !open.concerns(Told.room(record))) {
      other = causes.said(record);
    } else if (!Told.user(record).isEmpty() && !isAbout(open, Told.user(record))) {
      other = causes.saidAbout(Told.user(record), record);
    }
    Optional<Chain> chain =
        other
            .or(() -> Optional.ofNullable(open))
            .or(() -> room(record).answeredAt(Told.at(record)))
            .or(() -> Optional.ofNullable(room(record).back()));
    chain.filter(found -> !found.equals(open)).ifPresent(found -> open(found, record));
    chain.ifPresent(room(record)::added);
    return chain;
  }

  private static boolean isAbout(Chain chain, String user) {
    return chain.cause() instanceof Happened happened && Told.user(happened.event()).equals(user);
  }

  private void open(Chain chain, JsonObject record) {
    turn = chain;
    turnAt = Told.at(record);
    turnIsOver = false;
    room(record).added(chain);
  }

  private Chain begin(Link cause) {
    var chain = new Chain();
    chain.add(cause);
    begin(chain);
    return chain;
  }

  private void begin(Chain chain) {
    all.add(chain);
    for (String room : chain.cause().rooms()) {
      rooms.computeIfAbsent(room, unknown -> new RoomSoFar()).added(chain);
    }
    chain.cause().rooms().stream()
        .findFirst()
        .ifPresent(room -> chain.ownedBy(streamers.getOrDefault(room, "")));
  }

  private RoomSoFar room(JsonObject record) {
    return rooms.computeIfAbsent(Told.room(record), unknown -> new RoomSoFar());
  }
}

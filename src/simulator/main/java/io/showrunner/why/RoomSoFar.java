package io.showrunner.why;

import io.showrunner.cloud.Answer.Meaning;
import io.showrunner.cloud.Refusals;
import io.showrunner.json.JsonObject;
import io.showrunner.process.Story;
import io.showrunner.why.Link.Asked;
import io.showrunner.why.Link.Decided;
import io.showrunner.why.Link.Followed;
import io.showrunner.why.Link.Moved;
import io.showrunner.why.Link.Ordered;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What must be remembered of a room to understand its next record. */
final class RoomSoFar {
  private final Map<String, Stand> tokens = new HashMap<>();
  private final Map<Long, Chain> ordered = new HashMap<>();
  private final Map<Long, Chain> speaking = new HashMap<>();
  private @Nullable JsonObject decision;
  private @Nullable JsonObject carried;
  private @Nullable Chain asking;
  private @Nullable Chain replaying;
  private @Nullable Chain latest;
  private @Nullable Chain back;
  private @Nullable ToCome toCome;
  private @Nullable Duration answeredAt;
  private boolean triedFailedInvitation;

  private record Stand(String activity, Duration since) {}

  private record ToCome(String name, Chain chain, boolean came) {
    ToCome(String name, Chain chain) {
      this(name, chain, false);
    }
  }

  /** The chain anything was added to last. */
  @Nullable Chain latest() {
    return latest;
  }

  /** The chain whose command was sent last. */
  @Nullable Chain asking() {
    return asking;
  }

  void added(Chain chain) {
    latest = chain;
  }

  /** The engine came back: what it now says first, without a turn, is what it had left to say. */
  void back(Chain chain) {
    back = chain;
  }

  @Nullable Chain back() {
    return back;
  }

  /** The chain in which the token of the room's replay moved last. */
  @Nullable Chain replaying() {
    return replaying;
  }

  /** What is asked for a replay follows from the last move of its token, or from a return. */
  @Nullable Chain calledForReplay(JsonObject call) {
    Chain because = back == null ? replaying : back;
    if (because != null) {
      because.add(new Asked(List.of(call), null));
      replaying = because;
      back = null;
    }
    return because;
  }

  void moved(JsonObject record, Chain chain) {
    if (Told.is(record, "process", Story.REPLAY.word())) {
      replaying = chain;
    }
    var moved =
        new Moved(
            Told.at(record),
            Told.room(record),
            record.text("process").orElse("?"),
            Told.user(record),
            "",
            Duration.ZERO,
            "",
            "",
            false);
    var known = chain.move(moved.token(), moved.at());
    Moved before = known.orElseGet(() -> standing(moved));
    Moved now = after(before, record);
    if (known.isPresent()) {
      chain.replace(before, now);
    } else {
      chain.add(now);
    }
    if (!now.to().isEmpty()) {
      tokens.put(now.token(), new Stand(now.to(), now.at()));
    }
  }

  private Moved standing(Moved moved) {
    Stand stand = tokens.getOrDefault(moved.token(), new Stand("", moved.at()));
    return new Moved(
        moved.at(),
        moved.room(),
        moved.process(),
        moved.user(),
        stand.activity(),
        stand.since(),
        "",
        "",
        false);
  }

  private static Moved after(Moved m, JsonObject record) {
    String activity = record.text("activity").orElse("?");
    return switch (record.text("did").orElse("")) {
      case "leave" ->
          new Moved(
              m.at(),
              m.room(),
              m.process(),
              m.user(),
              m.from().isEmpty() ? activity : m.from(),
              m.since(),
              m.to(),
              m.timer(),
              m.over());
      case "timer" ->
          new Moved(
              m.at(),
              m.room(),
              m.process(),
              m.user(),
              m.from(),
              m.since(),
              m.to(),
              activity,
              m.over());
      default ->
          new Moved(
              m.at(),
              m.room(),
              m.process(),
              m.user(),
              m.from(),
              m.since(),
              activity,
              m.timer(),
              Told.is(record, "did", "end"));
    };
  }

  void decided(JsonObject record, Chain chain) {
    chain.add(new Decided(record, decision, carried));
    decision = record;
  }

  void ordered(JsonObject command, Chain chain) {
    chain.add(new Ordered(command));
    ordered.put(command.whole("generation").orElse(0L), chain);
  }

  /** Something is to be said to people's apps: numbered for itself, apart from commands. */
  void toBeSaid(JsonObject command, Chain chain) {
    chain.add(new Followed(command));
    speaking.put(command.whole("generation").orElse(0L), chain);
  }

  /** The turn in which a message of this number was written down, if known. */
  @Nullable Chain said(long number) {
    return speaking.getOrDefault(number, back);
  }

  /** Adds a call to the chain that brought it about, and says which that is. */
  @Nullable Chain called(JsonObject call) {
    long generation = call.whole("generation").orElse(0L);
    String room = Told.room(call);
    String operation = call.text("operation").orElse("?");
    if (asking != null && asking.asked(room, operation, generation).isPresent()) {
      Asked known = asking.asked(room, operation, generation).get();
      List<JsonObject> tries = new ArrayList<>(known.tries());
      tries.add(call);
      asking.replace(known, new Asked(tries, known.carried()));
    } else {
      Chain because = because(generation);
      if (because == null) {
        return null;
      }
      because.add(new Asked(List.of(call), carried));
      asking = because;
      back = null;
      triedFailedInvitation = false;
    }
    answered(call);
    return asking;
  }

  /**
   * The turn in which it was written down. If none was told, an engine that came back says what it
   * had left to say; or else it follows from the answer to the command before.
   */
  private @Nullable Chain because(long generation) {
    Chain turn = ordered.remove(generation);
    if (turn != null) {
      return turn;
    }
    return back == null ? asking : back;
  }

  /** The chain whose call was answered at this very moment: a turn may follow from the answer. */
  Optional<Chain> answeredAt(Duration at) {
    return at.equals(answeredAt) ? Optional.ofNullable(asking) : Optional.empty();
  }

  private void answered(JsonObject call) {
    answeredAt = Told.at(call);
    boolean stops = Told.is(call, "operation", "StopLiveMPUTask");
    JsonObject request = call.object("request").orElse(JsonObject.EMPTY);
    long status = call.whole("status").orElse(0L);
    Meaning refused =
        Refusals.meaning(call.text("code").orElse(""), call.text("message").orElse(""));
    if (status == 200) {
      carried = stops ? null : request;
    } else if (status == 0 || refused == Meaning.CLOUD_TROUBLE) {
      triedFailedInvitation = true;
    } else if (refused == Meaning.TASK_EXISTS && triedFailedInvitation) {
      carried = request; // The try that seemed to fail had been done.
    } else if (refused == Meaning.TASK_NOT_FOUND || refused == Meaning.CHANNEL_MISSING) {
      carried = null;
    }
  }

  /** The task began or ended; the CDN will tell of that, unless the network is faster. */
  void changed(JsonObject task, Chain chain) {
    boolean stopped = Told.is(task, "state", "stopped");
    carried = stopped ? null : carried;
    toCome = new ToCome(stopped ? "publish_done" : "publish", chain);
  }

  /** What a word of the CDN tells of; nothing if it is not about a task that began or ended. */
  Optional<Chain> ofTheCdn(JsonObject callback) {
    boolean copy = Told.is(callback, "verdict", "duplicate");
    if (toCome == null || !toCome.name().equals(Told.name(callback)) || toCome.came() != copy) {
      return Optional.empty();
    }
    toCome = new ToCome(toCome.name(), toCome.chain(), true);
    return Optional.of(toCome.chain());
  }
}

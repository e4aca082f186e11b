package io.showrunner.simulator.invariant;

import io.showrunner.broadcast.Identity;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.broadcast.RoomState;
import io.showrunner.clock.VirtualClock;
import io.showrunner.cloud.Answer;
import io.showrunner.cloud.StreamCloud;
import io.showrunner.cloud.mock.MockCloud;
import io.showrunner.director.Director;
import io.showrunner.director.Witness;
import io.showrunner.rules.Rulebook;
import io.showrunner.trace.TraceEvent;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.StreamName;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether everything holds that must. A room is looked at when the clock is about to leave a
 * moment at which something happened to it, and once more when it ought to have settled and when a
 * task without people ought to be gone. Looking changes nothing, and nothing is put on the clock.
 */
public final class Guard {
  private static final Duration A_MOMENT = Duration.ofMillis(1);

  private final VirtualClock clock;
  private final MockCloud cloud;
  private final Supplier<Director> director;
  private final Evidence evidence;
  private final Teller teller;
  private final GraceOf graceOf;
  private final List<Invariant> always;
  private final List<Invariant> atTheEnd = Invariants.atTheEnd();
  private final Instant began;
  private final Reminders reminders = new Reminders();
  private final Map<RoomId, Set<String>> broken = new HashMap<>();
  private final Map<RoomId, Set<String>> brokenAtTheEnd = new HashMap<>();
  private Supplier<Map<String, Boolean>> inbox = Map::of;

  /** The inbox as it was when somebody last looked, while that is not long ago. */
  private @Nullable Map<String, Boolean> found;

  private boolean cameBack;

  /** While it is looked whether anything was forgotten: messages may wait longer than commands. */
  private boolean nothingIsDue;

  /** Is told of every breach. */
  @FunctionalInterface
  public interface Teller {
    /** Something that must hold does not. */
    void violated(RoomId room, String invariant, String detail);
  }

  /** Sees what the invariants are judged by, from before there is a director. */
  public static final class Eyes {
    private final VirtualClock clock;
    private final MockCloud cloud;
    private final Evidence evidence;

    /** Eyes on this cloud. */
    public Eyes(VirtualClock clock, MockCloud cloud) {
      this.clock = clock;
      this.cloud = cloud;
      this.evidence = new Evidence(clock, cloud.weather());
      cloud.watchedBy(evidence);
    }

    /**
     * What the director shall talk to.
     *
     * @param line on which the cloud is reached
     */
    public StreamCloud watched(StreamCloud line) {
      return new WatchedCloud(line, evidence);
    }

    /** What the director shall tell, beside others. */
    public Witness witness() {
      return evidence;
    }
  }

  /**
   * A guard over what a director does with that cloud.
   *
   * @param director the one there is now: an engine that died comes back with another
   * @param grace how long its rooms wait for their streamers
   */
  public Guard(
      Eyes eyes, Supplier<Director> director, Rulebook rules, Duration grace, Teller teller) {
    this.clock = eyes.clock;
    this.cloud = eyes.cloud;
    this.evidence = eyes.evidence;
    this.director = director;
    this.teller = teller;
    this.graceOf = new GraceOf(rules, grace);
    this.always = Invariants.always(rules, grace);
    this.began = clock.now();
  }

  /**
   * Looks into the inbox from now on, where that is worth it: after a crash and at the end.
   *
   * @param inbox gives every event there by its key, and whether it had its turn
   */
  public void looksInto(Supplier<Map<String, Boolean>> inbox) {
    this.inbox = inbox;
  }

  /** An event was acknowledged; under this key it must be durable. */
  public void acknowledged(RoomId room, RoomEvent event, String key) {
    evidence.acknowledged(room, event, key);
  }

  /** The engine has lost its power. */
  public void engineDied() {
    evidence.engineDied();
  }

  /** The engine is there again. */
  public void engineIsBack() {
    evidence.engineIsBack();
    cameBack = true;
    evidence.rooms().forEach(room -> reminders.at(clock.now().plus(Roughness.HEALING), room));
  }

  /** Somebody is about to do this. */
  public void happens(TraceEvent event) {
    evidence.happens(event);
  }

  /**
   * Looks at the rooms that something happened to, as they are before the clock goes on.
   *
   * @param next where it goes; nothing is done if that is no later moment
   */
  public void beforeTheClockGoesTo(Instant next, Touched touched) {
    if (next.isAfter(clock.now())) {
      found = cameBack ? inbox.get() : null;
      look(withOthers(touched.take()), clock.now());
      cameBack = false;
      found = null;
      lookAgainBefore(next);
    }
  }

  /** Gives the rooms that something happened to since it was last asked. */
  @FunctionalInterface
  public interface Touched {
    /** Takes them. */
    Collection<RoomId> take();
  }

  /**
   * Looks at every room as it is now. If nothing is due any more, time may pass as it likes: every
   * wait ends, and what must hold at the end is looked at too.
   */
  public void conclude() {
    found = inbox.get();
    look(List.copyOf(evidence.rooms()), clock.now());
    if (!clock.isPressed()) {
      lookAgainBefore(Instant.MAX);
      nothingIsDue = true;
      for (RoomId room : evidence.rooms()) {
        evidence
            .of(room)
            .ifPresent(dossier -> judge(dossier, atTheEnd, brokenAtTheEnd, clock.now()));
      }
      nothingIsDue = false;
    } else {
      lookAgainBefore(clock.now().plusMillis(1));
    }
  }

  private void lookAgainBefore(Instant next) {
    for (var due = reminders.nextBefore(next); due.isPresent(); due = reminders.nextBefore(next)) {
      look(List.of(due.get().room()), due.get().due());
    }
  }

  /** What happened to one room of a battle may be what nothing came of in the other. */
  private Collection<RoomId> withOthers(Collection<RoomId> touched) {
    Set<RoomId> all = new LinkedHashSet<>(touched);
    touched.forEach(room -> all.addAll(evidence.othersOf(room)));
    return all;
  }

  private void look(Collection<RoomId> rooms, Instant now) {
    for (RoomId room : rooms) {
      evidence.of(room).ifPresent(dossier -> look(dossier, now));
    }
  }

  private void look(Dossier dossier, Instant now) {
    Scene scene = judge(dossier, always, broken, now);
    if (!scene.news().isEmpty()) {
      Instant settled = dossier.lastCause.plus(Person.SETTLING);
      reminders.at(settled, dossier.made.room());
      reminders.at(settled.plus(Person.SETTLING), dossier.made.room());
      if (scene.isPlayabilityWrong() && !now.isBefore(settled)) {
        reminders.at(now.plus(Person.SETTLING), dossier.made.room());
      }
      if (scene
          .task()
          .filter(task -> NoTaskOutlivesItsPeople.isAbandoned(scene, task))
          .isPresent()) {
        Duration allowed = NoTaskOutlivesItsPeople.allowed(graceOf, scene);
        reminders.at(now.plus(allowed).plus(A_MOMENT), dossier.made.room());
      }
    }
    Instant healed = scene.weather().healed();
    if (now.isBefore(healed) && healed.isBefore(Instant.MAX)) {
      reminders.at(healed, dossier.made.room());
    }
  }

  private Scene judge(
      Dossier dossier, List<Invariant> invariants, Map<RoomId, Set<String>> told, Instant moment) {
    Scene scene = scene(dossier, moment);
    RoomId room = dossier.made.room();
    Set<String> before = told.getOrDefault(room, Set.of());
    Set<String> now = new LinkedHashSet<>();
    for (Invariant invariant : invariants) {
      for (String breach : invariant.breaches(scene)) {
        String words = invariant.name() + ": " + breach;
        if (now.add(words) && !before.contains(words)) {
          teller.violated(room, invariant.name(), breach);
        }
      }
    }
    told.put(room, now);
    return scene;
  }

  private Scene scene(Dossier dossier, Instant now) {
    var room = dossier.made.room();
    var books = director.get().room(room);
    Roughness weather = evidence.weather(dossier);
    boolean busy =
        (weather.isEngineOpen(now) || mattersWhetherBusy(dossier, now))
            && (director.get().isBusyWith(room) || (nothingIsDue && director.get().hasToSay(room)));
    return new Scene(
        began,
        now,
        dossier.made,
        dossier.lastCause,
        dossier.people(cloud.stays(dossier.made.channel()), books),
        cloud.liveTasks(dossier.made.channel()),
        books.filter(it -> cloud.hasStream(stream(it.identity()))).isPresent(),
        books,
        busy,
        dossier.lastAnswer(),
        weather,
        others(room),
        Optional.ofNullable(found),
        new ArrayList<>(dossier.takeNews()));
  }

  private static StreamName stream(Identity room) {
    return StreamName.of(room.app(), room.channel(), room.streamer());
  }

  private List<OtherRoom> others(RoomId room) {
    List<OtherRoom> others = new ArrayList<>();
    for (RoomId id : evidence.othersOf(room)) {
      Optional<RoomState> books = director.get().room(id);
      evidence
          .of(id)
          .map(
              other ->
                  new OtherRoom(
                      other.made, other.people(cloud.stays(other.made.channel()), books), books))
          .ifPresent(others::add);
    }
    return others;
  }

  /** Asking costs as much as looking, and nobody wants to know right after a call that was done. */
  private boolean mattersWhetherBusy(Dossier dossier, Instant now) {
    return !now.isBefore(dossier.lastCause.plus(Person.SETTLING))
        || dossier.lastAnswer().filter(answer -> !(answer instanceof Answer.Done)).isPresent()
        || !clock.isPressed();
  }
}

package io.showrunner.director;

import io.showrunner.broadcast.Engagement;
import io.showrunner.broadcast.RelayCommand;
import io.showrunner.broadcast.RelayOrders;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.broadcast.RoomState;
import io.showrunner.director.Witness.Heard;
import io.showrunner.journal.DatabaseFailure;
import io.showrunner.journal.Inbox;
import io.showrunner.journal.Outbox;
import io.showrunner.journal.Received;
import io.showrunner.journal.Rooms;
import io.showrunner.notice.Notice;
import io.showrunner.process.engine.Stories;
import io.showrunner.vocabulary.Milestone;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.RoomId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the turns: one event or one timer, in one transaction with everything that follows from it.
 * What was seen is told after the commit, so that what was rolled back was never told.
 */
final class Turns {
  /** How long a timer that failed is left alone. */
  private static final Duration REST = Duration.ofSeconds(30);

  private final Desk desk;
  private final Stories stories;
  private final Rooms<Tokens> rooms;
  private final Inbox inbox;
  private final Outbox<RelayCommand> outbox;
  private final Timers timers;
  private final MixSlots slots;
  private final @Nullable Herald herald;
  private final Projectionist projectionist;
  private final Consumer<RoomState> onlookers;
  private final Consumer<RoomId> doubt;
  private final TransactionTemplate transactions;
  private final InLine inLine;
  private final IdentityClashes clashes;
  private final RelayTargets targets;
  private final List<Turn> closed = new ArrayList<>();
  private int roomsCreated;

  Turns(
      Desk desk,
      Rooms<Tokens> rooms,
      Inbox inbox,
      Outbox<RelayCommand> outbox,
      Timers timers,
      MixSlots slots,
      @Nullable Herald herald,
      Projectionist projectionist,
      Consumer<RoomState> onlookers,
      TransactionTemplate transactions,
      Consumer<RoomId> doubt,
      int atOnce) {
    this.desk = desk;
    this.stories = desk.stories();
    this.rooms = rooms;
    this.inbox = inbox;
    this.outbox = outbox;
    this.timers = timers;
    this.slots = slots;
    this.herald = herald;
    this.projectionist = projectionist;
    this.transactions = transactions;
    this.onlookers = onlookers;
    this.doubt = doubt;
    this.inLine = new InLine(inbox, atOnce);
    this.clashes = new IdentityClashes(rooms);
    this.targets = desk.targets();
  }

  /**
   * Gives the event that has waited longest its turn, and with it those behind it that are of other
   * rooms; an event that cannot be heeded is put aside.
   */
  boolean takeNext() {
    return inLine.take(this::takeTogether);
  }

  /**
   * Takes as many from the front as can share a commit. If that fails nothing of it has happened,
   * and each that had begun is taken alone, so that one event never takes others down with it.
   *
   * @return how many were taken
   */
  private int takeTogether(List<Received> waiting) {
    if (waiting.size() == 1) {
      take(waiting.get(0));
      return 1;
    }
    var batch = new Batch(rooms);
    List<Consumer<Witness>> seen;
    try {
      seen = inOneTransaction(() -> heed(waiting, batch));
    } catch (RuntimeException oneFailed) {
      int begun = Math.max(1, batch.size()); // One at least, or nobody would ever find out why.
      waiting.subList(0, begun).forEach(this::take);
      return begun;
    }
    takeNote();
    tell(seen);
    return batch.size();
  }

  private List<Consumer<Witness>> heed(List<Received> waiting, Batch batch) {
    List<Consumer<Witness>> seen = new ArrayList<>();
    for (Received received : waiting) {
      if (!batch.takesIn(received)) {
        break;
      }
      seen.addAll(heed(received));
    }
    return seen;
  }

  private void take(Received received) {
    List<Consumer<Witness>> seen;
    try {
      seen = committed(() -> heed(received));
    } catch (RuntimeException failed) {
      if (DatabaseFailure.isBehind(failed)) {
        throw failed; // The machine is at fault, not the event: it keeps its place in the line.
      }
      String why = received.event() + " could not be heeded: " + failed.getMessage();
      transactions.executeWithoutResult(status -> inbox.park(received, why));
      desk.witness().gaveUp(received.room(), why);
      return;
    }
    tell(seen);
  }

  /** Lets a timer that is due take its story on; one that fails stays, and is tried again. */
  void fire(Timers.Due timer) {
    List<Consumer<Witness>> seen;
    try {
      seen = committed(() -> takeOn(timer));
    } catch (RuntimeException failed) {
      if (DatabaseFailure.isBehind(failed)) {
        throw failed;
      }
      if (timers.putOff(timer, desk.clock().now().plus(REST))) {
        desk.witness()
            .gaveUp(
                timer.room(),
                String.format(
                    Locale.ROOT,
                    "A timer of %s could not be heeded: %s",
                    timer.story().word(),
                    failed.getMessage()));
      }
      return;
    }
    timers.done(timer);
    tell(seen);
  }

  /** What was done in a transaction that has committed; the room's timers are those it left. */
  private List<Consumer<Witness>> committed(Supplier<List<Consumer<Witness>>> turn) {
    List<Consumer<Witness>> seen = inOneTransaction(turn);
    takeNote();
    return seen;
  }

  private List<Consumer<Witness>> inOneTransaction(Supplier<List<Consumer<Witness>>> turns) {
    closed.clear();
    try {
      return Objects.requireNonNull(transactions.execute(status -> turns.get()));
    } catch (RuntimeException failed) {
      closed.forEach(each -> slots.saw(each.before()));
      throw failed;
    }
  }

  private void takeNote() {
    desk.milestones().reached(Milestone.AFTER_THE_STATE_COMMIT);
    for (Turn each : closed) {
      timers.watch(each.state(), each.tokens());
      onlookers.accept(each.state());
      if (each.state().hinted() != null) {
        doubt.accept(each.room());
      }
    }
  }

  private List<Consumer<Witness>> takeOn(Timers.Due timer) {
    Turn turn = turn(rooms.find(timer.room()).orElseThrow());
    turn.fire(timer);
    desk.milestones().reached(Milestone.IN_A_TIMER);
    Telling.whatHolds(turn);
    return close(turn);
  }

  private List<Consumer<Witness>> heed(Received received) {
    if (!inbox.taken(received)) {
      rooms.find(received.room()).ifPresent(saved -> closed.addAll(turn(saved).parties()));
      return List.of(); // It had its turn, and nobody was told: what it left is taken note of.
    }
    desk.milestones().reached(Milestone.AT_THE_BEGINNING_OF_A_TURN);
    RoomEvent event = received.event();
    Optional<Rooms.Saved<Tokens>> saved = rooms.find(received.room());
    if (event instanceof RoomEvent.RoomCreated created) {
      return create(received, created, saved.isPresent());
    } else if (saved.isEmpty()) {
      return Hearing.of(received, Heard.REFUSED, "there is no such room");
    } else if (event instanceof RoomEvent.BattleInvited invited
        && invited.opponent().equals(received.room())) {
      return Hearing.of(received, Heard.REFUSED, "a room does not battle with itself");
    } else if (event instanceof RoomEvent.BattleInvited invited && !isThere(invited)) {
      return Hearing.of(received, Heard.REFUSED, "there is no such room to invite");
    }
    RoomState before = saved.get().state();
    RoomState after = before.after(event, desk.clock().now());
    desk.milestones().reached(Milestone.AFTER_THE_FOLD);
    Turn turn = turn(saved.get());
    turn.becomes(after);
    if (event instanceof RoomEvent.Announced announced && after.phase() != Phase.ENDED) {
      turn.said().add(announced.notice());
    }
    boolean listened =
        event instanceof RoomEvent.BattleInvited invited
            ? Telling.invite(turn, turn(rooms.find(invited.opponent()).orElseThrow()))
            : Telling.say(turn, event);
    Telling.whatHolds(turn);
    if (event instanceof RoomEvent.CoStreamerKicked) {
      turn.showing().hastenWhatIsHeld();
    }
    renewIngestUrlIfNeeded(turn);
    List<Consumer<Witness>> seen =
        new ArrayList<>(Hearing.of(received, turn, after, listened, desk.clock().now()));
    seen.addAll(close(turn));
    return seen;
  }

  /** While its stream is not there, a relay must be able to push as soon as there is something. */
  private void renewIngestUrlIfNeeded(Turn turn) {
    RoomState room = turn.state();
    if (room.phase() == Phase.LIVE
        && !room.arrived()
        && turn.showing().orders().isEmpty()
        && targets.renewed(room, turn.tokens(), desk.clock().now()).isPresent()
        && !outbox.isWaiting(turn.room())) {
      turn.showing().renewIngestUrl();
    }
  }

  private boolean isThere(RoomEvent.BattleInvited invited) {
    return rooms.find(invited.opponent()).isPresent();
  }

  private List<Consumer<Witness>> create(
      Received received, RoomEvent.RoomCreated created, boolean known) {
    if (known) {
      return Hearing.of(received, Heard.REFUSED, "the room exists already");
    }
    RoomState room = RoomState.created(Identities.of(created, desk));
    Optional<String> clash = clashes.of(room.identity());
    if (clash.isPresent()) {
      return Hearing.of(received, Heard.REFUSED, clash.get());
    }
    Turn turn = alone(new Rooms.Saved<>(room, Tokens.NONE));
    turn.begin();
    turn.said().add(new Notice.GroupWanted(created.streamer()));
    roomsCreated++;
    rooms.add(turn.state(), turn.tokens(), Identities.stream(room.identity()));
    List<Consumer<Witness>> seen = new ArrayList<>(Hearing.of(received, Heard.ACCEPTED, ""));
    seen.addAll(close(turn));
    seen.add(witness -> witness.changed(turn.state()));
    return seen;
  }

  /** A turn of a room, and of its opponent where it is in a battle or on the way to one. */
  private Turn turn(Rooms.Saved<Tokens> saved) {
    Turn turn = alone(saved);
    Engagement battle = saved.state().engagement();
    if (battle != null) {
      Rooms.Saved<Tokens> other = rooms.find(battle.opponent()).orElseThrow();
      turn.joins(alone(other));
    }
    return turn;
  }

  private Turn alone(Rooms.Saved<Tokens> saved) {
    return new Turn(
        stories,
        desk.rules(),
        slots,
        desk.outside().replays(),
        desk.clock().now(),
        saved.state(),
        saved.tokens());
  }

  private List<Consumer<Witness>> close(Turn turn) {
    desk.milestones().reached(Milestone.AFTER_THE_WALK);
    for (Turn party : turn.parties()) {
      party.becomes(party.state().notingMissingStream(party.before(), desk.clock().now()));
    }
    if (herald != null) {
      turn.parties().forEach(herald::takesDown);
    }
    List<Consumer<Witness>> seen = new ArrayList<>(turn.seen());
    for (Turn party : turn.parties()) {
      RoomState now = party.state();
      save(party);
      if (now.looksDifferentFrom(party.before())) {
        seen.add(witness -> witness.changed(now));
      }
    }
    desk.milestones().reached(Milestone.AFTER_THE_OUTBOX_IS_WRITTEN);
    closed.addAll(turn.parties());
    turn.parties().forEach(party -> slots.saw(party.state())); // One mix is given once in a batch.
    return seen;
  }

  private void save(Turn turn) {
    RoomId room = turn.room();
    rooms.save(turn.state(), turn.tokens());
    desk.milestones().reached(Milestone.AFTER_THE_ROOM_IS_SAVED);
    turn.showing().calledOff().forEach(generation -> outbox.drop(room, generation));
    for (RelayOrders.Order order : turn.showing().orders()) {
      RelayCommand command = order.command();
      boolean isStop = command instanceof RelayCommand.Stop;
      if (isStop) {
        outbox.dropBefore(room, command.generation());
      }
      outbox.write(room, command.generation(), command, order.notBefore(), isStop);
    }
    projectionist.write(room, turn.replayOrders());
  }

  /** How many rooms were made since this began. */
  int roomsCreated() {
    return roomsCreated;
  }

  private void tell(List<Consumer<Witness>> seen) {
    seen.forEach(one -> one.accept(desk.witness()));
  }
}

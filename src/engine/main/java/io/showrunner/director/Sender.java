package io.showrunner.director;

import io.showrunner.broadcast.Identity;
import io.showrunner.broadcast.Pace;
import io.showrunner.broadcast.Relay;
import io.showrunner.broadcast.RelayBook;
import io.showrunner.broadcast.RelayCommand;
import io.showrunner.broadcast.RelayEnd;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.broadcast.RoomState;
import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.Answer;
import io.showrunner.cloud.CloudUnreachable;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.cloud.RelayWire;
import io.showrunner.cloud.StreamCloud;
import io.showrunner.journal.Inbox;
import io.showrunner.journal.Outbox;
import io.showrunner.journal.Rooms;
import io.showrunner.journal.Written;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.IngestUrl;
import io.showrunner.vocabulary.Milestone;
import io.showrunner.vocabulary.Phase;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Says to the cloud what was written down, one command after another, and writes down what came
 * back. No transaction is open while the cloud is asked.
 */
final class Sender {
  private final StreamCloud cloud;
  private final Rooms<Tokens> rooms;
  private final Outbox<RelayCommand> outbox;
  private final TransactionTemplate transactions;
  private final ShowClock clock;
  private final Witness witness;
  private final Milestones milestones;
  private final IdleLimits idleLimits;
  private final RelayTargets targets;
  private final Governor governor;
  private final BackOff backOff;
  private final Inbox inbox;
  private final MixSlots slots;
  private final Consumer<RoomState> onlookers;
  private final int atOnce;
  private final Calls calls;

  Sender(
      Desk desk,
      Rooms<Tokens> rooms,
      Inbox inbox,
      Outbox<RelayCommand> outbox,
      MixSlots slots,
      Consumer<RoomState> onlookers,
      TransactionTemplate transactions,
      int atOnce) {
    this.cloud = desk.outside().cloud();
    this.rooms = rooms;
    this.outbox = outbox;
    this.transactions = transactions;
    this.clock = desk.clock();
    this.witness = desk.witness();
    this.milestones = desk.milestones();
    this.idleLimits = desk.idleLimits();
    this.targets = desk.targets();
    this.governor = new Governor(desk.limits());
    this.backOff = new BackOff(desk.chance().forPurpose("back-off"));
    this.inbox = inbox;
    this.slots = slots;
    this.onlookers = onlookers;
    this.atOnce = atOnce;
    this.calls = new Calls(clock, governor, transactions, this::send, this::write, this::tell);
  }

  /**
   * Takes up what was left: of an Update whose moment is past it is not known whether it was sent,
   * so that it can no longer be called off.
   */
  void takeUp(List<Rooms.Saved<Tokens>> left) {
    for (Rooms.Saved<Tokens> saved : left) {
      Pace.Held held = saved.state().pace().held();
      if (held != null && !held.until().isAfter(clock.now())) {
        RoomState now = saved.state().withPace(saved.state().pace().sent(held.generation()));
        transactions.executeWithoutResult(status -> rooms.save(now, saved.tokens()));
      }
    }
  }

  /** Sends the commands that are first in line, if any may be sent now. */
  boolean sendNext() {
    Instant now = clock.now();
    if (!governor.allowsStops(now)) {
      return false;
    }
    List<Written<RelayCommand>> next = outbox.next(now, !governor.allowsChanges(now), atOnce);
    List<Written<RelayCommand>> needless = next.stream().filter(this::isNeedless).toList();
    if (!needless.isEmpty()) {
      transactions.executeWithoutResult(status -> needless.forEach(outbox::done));
      return true;
    }
    calls.make(next);
    return !next.isEmpty();
  }

  /** Whether it would only renew a URL that the stream has arrived by meanwhile. */
  private boolean isNeedless(Written<RelayCommand> written) {
    if (!(written.command() instanceof RelayCommand.Update update) || !update.renewing()) {
      return false;
    }
    Rooms.Saved<Tokens> saved = rooms.find(written.room()).orElseThrow();
    return update.relay().equals(saved.state().relay().recorded())
        && targets.renewed(saved.state(), saved.tokens(), clock.now()).isEmpty();
  }

  /** When the next command may be sent, if any waits. */
  Optional<Instant> nextDue() {
    Instant now = clock.now();
    return outbox.nextDue().map(due -> due.isAfter(now) ? due : governor.freeAgain(now));
  }

  private Calls.Answered send(Written<RelayCommand> written) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("The cloud must not be asked inside a transaction.");
    }
    Rooms.Saved<Tokens> saved = rooms.find(written.room()).orElseThrow();
    RoomState room = saved.state();
    RelayRequest request = request(saved, written.command());
    milestones.reached(Milestone.BEFORE_THE_CALL);
    governor.called(written.command(), clock.now());
    witness.calling(
        written.room(),
        request.operation(),
        request.task(),
        written.command().generation(),
        RelayWire.parameters(request));
    Answer answer = ask(request);
    milestones.reached(Milestone.AFTER_THE_CALL_AND_BEFORE_ITS_ACKNOWLEDGEMENT);
    boolean live = room.phase() == Phase.LIVE;
    boolean wanted = Objects.equals(room.relay().wanted(), written.command().carries());
    Reading reading =
        Reading.of(written, answer, live, wanted, () -> existing(saved, written), backOff);
    return new Calls.Answered(written, request, answer, reading);
  }

  /** Tells of a call whose answer is durable. */
  private void tell(Calls.Answered call) {
    Written<RelayCommand> written = call.written();
    milestones.reached(Milestone.AFTER_THE_ACKNOWLEDGEMENT_COMMIT);
    takeNote(written, call.reading());
    witness.called(
        written.room(),
        call.request().operation(),
        call.request().task(),
        written.command().generation(),
        RelayWire.parameters(call.request()),
        call.answer());
    if (call.reading() instanceof Reading.Hopeless hopeless) {
      witness.gaveUp(written.room(), hopeless.why());
    }
  }

  private void takeNote(Written<RelayCommand> written, Reading reading) {
    onlookers.accept(rooms.find(written.room()).orElseThrow().state());
    if (reading instanceof Reading.NoMix) {
      slots.refused(written.room(), clock.now());
    } else if (reading instanceof Reading.Done
        && written.command().carries() instanceof Relay.MixedStream) {
      slots.granted(clock.now());
    }
  }

  /** A cloud that fails in a way of its own has not said whether the thing was done. */
  private Answer ask(RelayRequest request) {
    try {
      return cloud.send(request);
    } catch (RuntimeException failed) {
      return new Answer.Unknown("the cloud could not be asked: " + failed);
    }
  }

  private void write(Calls.Answered call) {
    Written<RelayCommand> written = call.written();
    Reading reading = call.reading();
    Rooms.Saved<Tokens> saved = rooms.find(written.room()).orElseThrow();
    RelayBook book = saved.state().relay();
    RoomState state = saved.state().withPace(saved.state().pace().sent(written.number()));
    if (reading instanceof Reading.Repeat repeat) {
      outbox.repeat(written, clock.now().plus(repeat.after()));
      save(state, saved);
      return;
    }
    outbox.done(written);
    if (reading instanceof Reading.Done done) {
      book = book.recording(written.command().carries());
      state = pushing(state, done.pushesTo(), call.request());
    } else if (reading instanceof Reading.Different different) {
      state = pushing(state, different.pushesTo(), call.request());
    } else if (reading instanceof Reading.Gone) {
      book = book.recording(null);
    }
    if (!outbox.isWaiting(written.room())) {
      book = withNothingNewerWaiting(written, reading, state, book);
    } else if (leavesAllAsItIs(written, reading, book)) {
      outbox.dropBefore(written.room(), book.generation() + 1);
      state = state.withPace(state.pace().calledOff());
    }
    save(state.withRelay(book), saved);
  }

  private void save(RoomState state, Rooms.Saved<Tokens> saved) {
    rooms.save(state, saved.tokens());
    milestones.reached(Milestone.AFTER_THE_ACKNOWLEDGEMENT_IS_WRITTEN);
  }

  /**
   * Whether what waits would only ask for what there is. Of a command that was tried before it is
   * not known whether one of the tries arrived.
   */
  private static boolean leavesAllAsItIs(
      Written<RelayCommand> written, Reading reading, RelayBook book) {
    return isUndone(reading)
        && written.attempts() == 0
        && book.asked() != null
        && book.asked().equals(book.recorded());
  }

  private static boolean isUndone(Reading reading) {
    return reading instanceof Reading.NoMix
        || reading instanceof Reading.Hopeless
        || reading instanceof Reading.Overtaken;
  }

  /** A newer command of the room, where one waits, will put right what this one did not. */
  private RelayBook withNothingNewerWaiting(
      Written<RelayCommand> written, Reading reading, RoomState state, RelayBook book) {
    if (reading instanceof Reading.Gone) {
      RelayEnd hinted = state.phase() == Phase.LIVE ? state.hinted() : null;
      if (hinted == null) {
        return again(written, book.givenUp());
      }
      tell(written, "sweep", new RoomEvent.RelayEndConfirmed(hinted, book.generation()));
      return book.givenUp(); // The room's next turn says what is to be done about it.
    } else if (reading instanceof Reading.Different) {
      var update = new RelayCommand.Update(book.generation() + 1, carried(written));
      outbox.write(written.room(), update.generation(), update, clock.now(), false);
      return book.asking(update.relay());
    }
    if (reading instanceof Reading.NoMix) {
      if (state.mixAwaited() == null) {
        tell(written, "quota", new RoomEvent.MixRefused(clock.now()));
      }
      return book.givenUp();
    } else if (reading instanceof Reading.Done
        && state.mixAwaited() != null
        && written.command().carries() instanceof Relay.MixedStream) {
      tell(written, "quota", new RoomEvent.MixOffered());
    }
    boolean undone = reading instanceof Reading.Hopeless || reading instanceof Reading.Overtaken;
    return undone ? book.givenUp() : book;
  }

  /** What the answer means for the room's guests is the room's next turn. */
  private void tell(Written<RelayCommand> written, String source, RoomEvent event) {
    String key = String.format(Locale.ROOT, "answer|%s|%s", written.room(), written.number());
    inbox.store(key, written.room(), source, event, clock.now());
  }

  /** The task is gone though it is still wanted: it is started afresh, under the same id. */
  private RelayBook again(Written<RelayCommand> written, RelayBook book) {
    if (written.command() instanceof RelayCommand.Start || book.wanted() == null) {
      return book;
    }
    var start = new RelayCommand.Start(book.generation() + 1, book.wanted());
    outbox.write(written.room(), start.generation(), start, clock.now(), false);
    return book.asking(start.relay());
  }

  private static Relay carried(Written<RelayCommand> written) {
    return Objects.requireNonNull(written.command().carries());
  }

  /** Where the task pushes by now: where it was found to, or else where it was just told to. */
  private RoomState pushing(RoomState state, @Nullable IngestUrl found, RelayRequest request) {
    if (found != null) {
      return targets.learning(state, found);
    }
    IngestUrl now = null;
    if (request instanceof RelayRequest.Start start) {
      now = start.url();
    } else if (request instanceof RelayRequest.Update update) {
      now = update.url();
    }
    return now == null ? state : state.pushingTo(now);
  }

  /** The task that a Start has met. */
  private Reading.Existing existing(Rooms.Saved<Tokens> saved, Written<RelayCommand> written) {
    RoomState room = saved.state();
    Identity identity = room.identity();
    try {
      Optional<JsonObject> task =
          cloud.detail(new RelayRequest.Detail(identity.app(), identity.task()));
      Optional<IngestUrl> pushesTo = task.flatMap(RelayTargets::of);
      boolean mayStay =
          pushesTo
              .map(
                  url ->
                      targets.renewed(room.pushingTo(url), saved.tokens(), clock.now()).isEmpty())
              .orElse(true);
      boolean carriesWanted =
          task.filter(it -> RelayWire.carries(it, carried(written), identity.channel()))
              .isPresent();
      return new Reading.Existing(carriesWanted && mayStay, pushesTo.orElse(null));
    } catch (CloudUnreachable e) {
      throw e;
    } catch (RuntimeException failed) {
      throw new CloudUnreachable("The task could not be read back: " + failed);
    }
  }

  private RelayRequest request(Rooms.Saved<Tokens> saved, RelayCommand command) {
    RoomState state = saved.state();
    Identity room = state.identity();
    if (command instanceof RelayCommand.Start start) {
      return new RelayRequest.Start(
          room.app(),
          room.task(),
          room.channel(),
          targets.fresh(state, saved.tokens(), clock.now()),
          idleLimits.of(state, saved.tokens()),
          start.relay());
    } else if (command instanceof RelayCommand.Update update) {
      return new RelayRequest.Update(
          room.app(),
          room.task(),
          room.channel(),
          targets.renewed(state, saved.tokens(), clock.now()).orElse(null),
          update.relay());
    }
    return new RelayRequest.Stop(room.app(), room.task());
  }
}

package io.showrunner.director;

import io.showrunner.broadcast.Cast;
import io.showrunner.broadcast.Picture;
import io.showrunner.broadcast.Relay;
import io.showrunner.broadcast.RelayBook;
import io.showrunner.broadcast.RelayCommand;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.broadcast.RoomState;
import io.showrunner.journal.Inbox;
import io.showrunner.journal.Outbox;
import io.showrunner.journal.Rooms;
import io.showrunner.vocabulary.RoomId;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives the room that has waited longest for a mixed-stream task its turn. Where one is known to be
 * free its guests are called at once. After a refusal the cloud is tried first, and nobody moves
 * until it says yes: a guest who is put on air and taken off every few seconds would be worse off
 * than one who waits.
 */
final class Line {
  private final Desk desk;
  private final Inbox inbox;
  private final Rooms<Tokens> rooms;
  private final Outbox<RelayCommand> outbox;
  private final MixSlots slots;
  private final TransactionTemplate transactions;

  Line(
      Desk desk,
      Inbox inbox,
      Rooms<Tokens> rooms,
      Outbox<RelayCommand> outbox,
      MixSlots slots,
      TransactionTemplate transactions) {
    this.desk = desk;
    this.inbox = inbox;
    this.rooms = rooms;
    this.outbox = outbox;
    this.slots = slots;
    this.transactions = transactions;
  }

  /** Gives the next room its turn, if there is one; false if there was nothing to do. */
  boolean callNext() {
    Instant now = desk.clock().now();
    Optional<MixSlots.Called> next = slots.next(now);
    return next.isPresent()
        && Boolean.TRUE.equals(
            transactions.execute(
                status ->
                    next.get().isTrial()
                        ? ask(next.get().room(), now)
                        : call(next.get().room(), now)));
  }

  private boolean call(RoomId room, Instant now) {
    String key = String.format(Locale.ROOT, "line|%s|%s", room, now);
    return inbox.store(key, room, "quota", new RoomEvent.MixOffered(), now);
  }

  /** Asks for what the room would show if its guests in line were on air. */
  private boolean ask(RoomId room, Instant now) {
    Rooms.Saved<Tokens> saved = rooms.find(room).orElseThrow();
    RoomState state = saved.state();
    Cast cast = Cast.of(state.withLineOnAir());
    Relay wished = Picture.of(cast, desk.rules().decide(cast)).relay();
    if (!(wished instanceof Relay.MixedStream)) {
      return call(room, now);
    } else if (outbox.isWaiting(room)) {
      return false;
    }
    RelayBook book = state.relay();
    RelayCommand command =
        book.asked() == null
            ? new RelayCommand.Start(book.generation() + 1, wished)
            : new RelayCommand.Update(book.generation() + 1, wished);
    outbox.write(room, command.generation(), command, now, false);
    rooms.save(state.withRelay(book.asking(wished)), saved.tokens());
    return true;
  }
}

package io.showrunner.broadcast;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written for the cloud so that the relay carries what is wanted: the difference,
 * steadied. An Update that is still held back is replaced by the next one, which keeps its moment;
 * if by then nothing differs any more it is called off.
 *
 * @param write commands to write, in order
 * @param callOff the generation of a command to call off, or null
 * @param book the relay book afterwards
 * @param pace the pace afterwards
 */
public record RelayOrders(List<Order> write, @Nullable Long callOff, RelayBook book, Pace pace) {
  /** Takes a copy. */
  public RelayOrders {
    write = List.copyOf(write);
  }

  /** A command, and the earliest moment at which it may be sent. */
  public record Order(RelayCommand command, Instant notBefore) {}

  /** What to write so that what is wanted is asked for. */
  public static RelayOrders difference(
      RelayBook book, Pace pace, Steadiness steadiness, Instant now) {
    if (Objects.equals(book.wanted(), book.asked())) {
      return new RelayOrders(List.of(), null, book, pace);
    }
    Optional<Pace.Held> held = Optional.ofNullable(pace.held());
    RelayBook before = held.map(it -> book.asked(it.instead())).orElse(book);
    Pace calm = pace.calledOff();
    List<Order> write = new ArrayList<>();
    for (RelayCommand command : RelayCommand.difference(before)) {
      Instant due = command instanceof RelayCommand.Update ? due(calm, held, steadiness, now) : now;
      write.add(new Order(command, due));
      calm = after(command, due, due.isAfter(now) ? before.asked() : null, calm, now);
      before = before.asking(command.carries());
    }
    return new RelayOrders(write, held.map(Pace.Held::generation).orElse(null), before, calm);
  }

  /** What to write after the streamer was away, which waits for nothing. */
  public static RelayOrders again(RelayBook book, Pace pace, Instant now) {
    Optional<Pace.Held> held = Optional.ofNullable(pace.held());
    RelayBook before = held.map(it -> book.asked(it.instead())).orElse(book);
    Pace calm = pace.calledOff();
    List<Order> write = new ArrayList<>();
    for (RelayCommand command : RelayCommand.again(before)) {
      write.add(new Order(command, now));
      calm = after(command, now, null, calm, now);
      before = before.asking(command.carries());
    }
    return new RelayOrders(write, held.map(Pace.Held::generation).orElse(null), before, calm);
  }

  /** What to write so that a change that is held back is held no longer. */
  public static RelayOrders hastened(RelayBook book, Pace pace, Instant now) {
    Pace.Held held = pace.held();
    if (held == null) {
      return new RelayOrders(List.of(), null, book, pace);
    }
    RelayOrders orders =
        difference(book.asked(held.instead()), pace.calledOff(), Steadiness.NONE, now);
    return new RelayOrders(orders.write(), held.generation(), orders.book(), orders.pace());
  }

  /** What is held back keeps its moment, unless what came since must be seen sooner. */
  private static Instant due(
      Pace calm, Optional<Pace.Held> held, Steadiness steadiness, Instant now) {
    Instant earliest = steadiness.earliest(calm.changes(), now);
    return held.map(Pace.Held::until).filter(until -> until.isBefore(earliest)).orElse(earliest);
  }

  private static Pace after(
      RelayCommand command, Instant due, @Nullable Relay instead, Pace pace, Instant now) {
    if (!(command instanceof RelayCommand.Update)) {
      return pace;
    }
    boolean isHeld = due.isAfter(now);
    return pace.changedAt(due, isHeld ? new Pace.Held(command.generation(), instead, due) : null);
  }
}

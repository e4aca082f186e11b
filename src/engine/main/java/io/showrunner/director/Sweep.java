package io.showrunner.director;

import io.showrunner.broadcast.RelayBook;
import io.showrunner.broadcast.RoomState;
import io.showrunner.cloud.Callback;
import io.showrunner.cloud.CloudSight;
import io.showrunner.cloud.CloudUnreachable;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.RoomId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Compares what we want with what is, again and again: callbacks are hints and do get lost, and
 * other hands can start and stop relays. Callbacks that never arrived are read from the cloud's own
 * log and heeded as if they had; relays that are gone, strange or left over are put right.
 *
 * <p>The cloud is asked aside, where it holds up no room; what came back is heeded on the clock.
 */
final class Sweep {
  /** How often everything is compared. */
  static final Duration EVERY = Duration.ofSeconds(30);

  /** When the first comparison is; not on the half minute, when so much else is done. */
  private static final Duration FIRST = Duration.ofSeconds(25);

  /** After a restart a look that failed is tried again this soon. */
  private static final Duration AGAIN = Duration.ofSeconds(2);

  /** A relay that is said to be gone is looked after this soon. */
  private static final Duration SOON = Duration.ofSeconds(1);

  private final Desk desk;
  private final CloudSight sight;
  private final Executor aside;
  private final SentCallbacks sent;
  private final Mending mending;
  private final @Nullable Herald herald;
  private final Outages outages;
  private final Consumer<Runnable> heeded;
  private boolean going;
  private boolean looking;
  private boolean isCatchingUp;
  private Runnable caughtUp = () -> {};

  /**
   * A sweep that has not begun.
   *
   * @param heeded how what was found is heeded: with whatever follows from it
   */
  Sweep(
      Desk desk,
      CloudSight sight,
      SentCallbacks sent,
      Mending mending,
      @Nullable Herald herald,
      Outages outages,
      Consumer<Runnable> heeded) {
    this.desk = desk;
    this.sight = sight;
    this.aside = desk.outside().aside();
    this.sent = sent;
    this.mending = mending;
    this.herald = herald;
    this.outages = outages;
    this.heeded = heeded;
  }

  /** Begins, unless it has; called whenever there is a room to look after. */
  void begin() {
    if (!going) {
      going = true;
      desk.clock().wakeAtLeisure(desk.clock().now().plus(FIRST), this::round);
    }
  }

  /**
   * Begins with a look at once: after a restart nobody knows what happened meanwhile.
   *
   * @param told told once, on the clock, when all that the logs hold was processed
   */
  void resume(Runnable told) {
    going = true;
    caughtUp = told;
    isCatchingUp = true;
    desk.clock().wakeAt(desk.clock().now(), this::round);
  }

  /** Looks after one relay soon, because somebody says it is gone. */
  void doubt(RoomId room) {
    desk.clock().wakeAt(desk.clock().now().plus(SOON), () -> aside.execute(() -> lookAfter(room)));
  }

  private void round() {
    desk.clock().wakeAtLeisure(desk.clock().now().plus(EVERY), this::round);
    look();
  }

  /** One look at a time: a long one is not joined by the next round's. */
  private void look() {
    if (looking) {
      return;
    }
    looking = true;
    Instant now = desk.clock().now();
    SentCallbacks.Period period = sent.next(now);
    Map<RoomId, RelayBook> books = mending.books();
    boolean last = period.until().equals(now);
    aside.execute(
        () -> {
          try {
            look(period, last, books);
          } catch (CloudUnreachable unreachable) {
            later(() -> couldNotLook(unreachable));
          } catch (RuntimeException failed) {
            later(() -> couldNotLook(failed));
            throw failed;
          }
        });
  }

  /**
   * The next round reads from where this one wanted to; after a restart there is no time to lose.
   */
  private void couldNotLook(RuntimeException why) {
    looking = false;
    String told = Optional.ofNullable(why.getMessage()).orElseGet(why::toString);
    outages.failed(Outages.Kind.SWEEP, "reading what was sent to us", told);
    if (isCatchingUp) {
      desk.clock().wakeAt(desk.clock().now().plus(AGAIN), this::look);
    }
  }

  /**
   * Not on the clock: nothing of ours is touched here. After a long outage several periods are read
   * one after another; tasks are compared after the last, when what was missed is known.
   */
  private void look(SentCallbacks.Period period, boolean last, Map<RoomId, RelayBook> books) {
    List<Callback> found = new ArrayList<>();
    for (Callback.Source source : Callback.Source.values()) {
      found.addAll(sight.sent(source, period.from(), period.until()));
    }
    Optional<Map<String, JsonObject>> tasks = last ? tasks() : Optional.empty();
    later(
        () -> {
          sent.process(found, period);
          looking = false;
          outages.answered(Outages.Kind.SWEEP);
          if (herald != null) {
            herald.deleteOrphanedGroups();
          }
          tasks.ifPresent(listed -> mending.compare(listed, books).forEach(this::doubt));
          if (last) {
            isCaughtUp();
          } else {
            look();
          }
        });
  }

  /** Nobody waits any longer for what the logs hold. */
  void giveUpCatchingUp() {
    isCatchingUp = false;
  }

  private void isCaughtUp() {
    isCatchingUp = false;
    Runnable told = caughtUp;
    caughtUp = () -> {};
    told.run();
  }

  /** The tasks the cloud lists, by id; empty if it cannot be asked. */
  private Optional<Map<String, JsonObject>> tasks() {
    Map<String, JsonObject> tasks = new LinkedHashMap<>();
    try {
      for (JsonObject task : sight.tasks(desk.app())) {
        task.text("TaskId").ifPresent(id -> tasks.put(id, task));
      }
      return Optional.of(tasks);
    } catch (CloudUnreachable unreachable) {
      return Optional.empty();
    }
  }

  private void lookAfter(RoomId room) {
    Optional<RoomState> state = mending.doubted(room);
    if (state.isEmpty()) {
      return;
    }
    var identity = state.get().identity();
    try {
      boolean runs =
          desk.outside()
              .cloud()
              .detail(new RelayRequest.Detail(identity.app(), identity.task()))
              .isPresent();
      boolean open = sight.census(identity.app(), identity.channel()).exists();
      later(() -> mending.found(state.get(), runs, open));
    } catch (CloudUnreachable unreachable) {
      later(() -> mending.cannotTell(room));
    }
  }

  private void later(Runnable found) {
    desk.clock().wakeAtLeisure(desk.clock().now(), () -> heeded.accept(found));
  }
}

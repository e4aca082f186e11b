package io.showrunner.director;

import io.showrunner.broadcast.Relay;
import io.showrunner.broadcast.RelayBook;
import io.showrunner.broadcast.RelayCommand;
import io.showrunner.broadcast.RelayEnd;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.broadcast.RoomState;
import io.showrunner.cloud.RelayWire;
import io.showrunner.journal.Inbox;
import io.showrunner.journal.Outbox;
import io.showrunner.journal.Rooms;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.IngestUrl;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.RoomId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts right what differs between a room's relay book and the cloud. What is merely strange is
 * asked for again; what is left over is stopped; what is gone is first looked after once more, and
 * then told to the room, whose process decides.
 */
final class Mending {
  private static final String SOURCE = "sweep";
  private static final Comparator<RoomId> BY_ID = Comparator.comparing(RoomId::value);

  /** How many rooms that are over are still watched, for a relay that others start again. */
  private static final int OVER_AT_MOST = 1000;

  private final Desk desk;
  private final Rooms<Tokens> rooms;
  private final Inbox inbox;
  private final Outbox<RelayCommand> outbox;
  private final TransactionTemplate transactions;

  private final RelayTargets targets;
  private final Set<RoomId> over = new LinkedHashSet<>();

  /** Where relays were found that have been told to push to us; of rooms that are watched. */
  private final Map<RoomId, IngestUrl> sentBack = new ConcurrentHashMap<>();

  private final Set<RoomId> saidSo = ConcurrentHashMap.newKeySet();

  /** By id, so that what is mended at one moment is mended in one order. */
  private final Map<RoomId, RoomState> watched = new ConcurrentSkipListMap<>(BY_ID);

  Mending(
      Desk desk,
      Rooms<Tokens> rooms,
      Inbox inbox,
      Outbox<RelayCommand> outbox,
      TransactionTemplate transactions) {
    this.desk = desk;
    this.rooms = rooms;
    this.inbox = inbox;
    this.outbox = outbox;
    this.transactions = transactions;
    this.targets = desk.targets();
  }

  /** Takes note of how a room stands now. */
  void saw(RoomState room) {
    RoomId id = room.identity().room();
    watched.put(id, room);
    if (room.phase() == Phase.ENDED && over.add(id) && over.size() > OVER_AT_MOST) {
      RoomId longest = over.iterator().next();
      over.remove(longest);
      watched.remove(longest);
      sentBack.remove(longest);
      saidSo.remove(longest);
    }
  }

  /** The relay books as they are now. */
  Map<RoomId, RelayBook> books() {
    Map<RoomId, RelayBook> books = new LinkedHashMap<>();
    watched.forEach((id, room) -> books.put(id, room.relay()));
    return books;
  }

  /**
   * Compares every room with the tasks the cloud lists.
   *
   * @param before the books as they were before the cloud was asked: of a room whose book has
   *     changed since, the list says nothing
   * @return rooms whose task is not listed though it should be: a list read page by page can miss
   *     one, so they are to be looked after
   */
  List<RoomId> compare(Map<String, JsonObject> tasks, Map<RoomId, RelayBook> before) {
    List<RoomId> doubted = new ArrayList<>();
    for (RoomState room : List.copyOf(watched.values())) {
      RoomId id = room.identity().room();
      JsonObject task = tasks.get(room.identity().task().value());
      boolean underWay = !room.relay().equals(before.get(id)) || outbox.isWaiting(id);
      if (!underWay && compare(room, task)) {
        doubted.add(id);
      }
    }
    return doubted;
  }

  /** Mends what is strange or left over; true if the task is not listed though it should be. */
  private boolean compare(RoomState room, @Nullable JsonObject task) {
    RelayBook book = room.relay();
    Relay recorded = book.recorded();
    if (task == null) {
      return recorded != null;
    }
    RoomId id = room.identity().room();
    Optional<IngestUrl> target = RelayTargets.of(task);
    if (recorded == null) {
      if (room.phase() == Phase.ENDED && !isOthers(room)) {
        order(id, new RelayCommand.Stop(book.generation() + 1), Optional.empty());
      }
    } else if (!carries(task, room, recorded) || isToBeSentBack(room, target)) {
      order(id, again(book), target);
    } else if (room.delivery().pushedTo() == null) {
      target.ifPresent(url -> learn(id, url)); // The room was begun by an earlier version.
    }
    return false;
  }

  /** A room that is to be looked after, unless that has become needless. */
  Optional<RoomState> doubted(RoomId room) {
    return Optional.ofNullable(watched.get(room))
        .filter(state -> state.relay().recorded() != null || state.hinted() != null)
        .filter(state -> state.phase() != Phase.ENDED);
  }

  /**
   * Somebody looked after a room's relay.
   *
   * @param asked the room as it was when the cloud was asked
   * @param runs whether the cloud has the task
   * @param open whether it has the channel
   */
  void found(RoomState asked, boolean runs, boolean open) {
    RoomId room = asked.identity().room();
    long generation = asked.relay().generation();
    Optional<RoomState> state = doubted(room);
    if (state.isEmpty()) {
      return;
    } else if (outbox.isWaiting(room) || state.get().relay().generation() != generation) {
      cannotTell(room); // What is under way may explain anything.
    } else if (!runs) {
      tell(room, new RoomEvent.RelayEndConfirmed(how(state.get(), open), generation));
    } else if (state.get().hinted() != null) {
      tell(room, new RoomEvent.RelayRunsAfterAll());
    }
  }

  /** Nobody could look: the hint is dropped, and the next round of the sweep looks for itself. */
  void cannotTell(RoomId room) {
    if (doubted(room).filter(state -> state.hinted() != null).isPresent()) {
      tell(room, new RoomEvent.RelayRunsAfterAll());
    }
  }

  private void tell(RoomId room, RoomEvent event) {
    Instant now = desk.clock().now();
    transactions.executeWithoutResult(
        status ->
            inbox.store(
                String.format(Locale.ROOT, "sweep|%s|%s", room, now), room, SOURCE, event, now));
  }

  /** What was said of it is believed now that the task is known to be gone. */
  private static RelayEnd how(RoomState room, boolean open) {
    RelayEnd otherwise = open ? RelayEnd.STOPPED_AT_CONSOLE : RelayEnd.CHANNEL_CLOSED;
    return Objects.requireNonNullElse(room.hinted(), otherwise);
  }

  /** Another room, made later, has the same task: by channel and streamer, or by a joined name. */
  private boolean isOthers(RoomState room) {
    return rooms
        .ofTask(room.identity().task())
        .filter(holder -> !holder.room().equals(room.identity().room()))
        .isPresent();
  }

  /**
   * Whether a relay pushes elsewhere and has not been told so: told once and found there all the
   * same, it may only be listed in another way.
   */
  private boolean isToBeSentBack(RoomState room, Optional<IngestUrl> target) {
    RoomId id = room.identity().room();
    Optional<IngestUrl> elsewhere = target.filter(url -> targets.isElsewhere(room, url));
    if (elsewhere.isEmpty()) {
      sentBack.remove(id);
      return false;
    }
    if (elsewhere.get().equals(sentBack.put(id, elsewhere.get()))) {
      if (saidSo.add(id)) {
        desk.witness().gaveUp(id, "Its relay is still listed as pushing elsewhere.");
      }
      return false;
    }
    return true;
  }

  private void learn(RoomId id, IngestUrl url) {
    transactions.executeWithoutResult(
        status -> {
          Rooms.Saved<Tokens> saved = rooms.find(id).orElseThrow();
          rooms.save(targets.learning(saved.state(), url), saved.tokens());
        });
    saw(rooms.find(id).orElseThrow().state());
  }

  private static boolean carries(JsonObject task, RoomState room, Relay recorded) {
    return RelayWire.carries(task, recorded, room.identity().channel());
  }

  private static RelayCommand again(RelayBook book) {
    Relay wanted = book.wanted();
    long next = book.generation() + 1;
    return wanted == null ? new RelayCommand.Stop(next) : new RelayCommand.Update(next, wanted);
  }

  /** Where the task was seen to push decides whether it is told another place with that. */
  private void order(RoomId id, RelayCommand command, Optional<IngestUrl> pushesTo) {
    Instant now = desk.clock().now();
    transactions.executeWithoutResult(
        status -> {
          Rooms.Saved<Tokens> saved = rooms.find(id).orElseThrow();
          RoomState room =
              pushesTo.map(url -> targets.learning(saved.state(), url)).orElse(saved.state());
          outbox.write(
              id, command.generation(), command, now, command instanceof RelayCommand.Stop);
          rooms.save(room.withRelay(room.relay().asking(command.carries())), saved.tokens());
        });
    saw(rooms.find(id).orElseThrow().state());
    desk.witness().ordered(id, command, Duration.ZERO);
  }
}

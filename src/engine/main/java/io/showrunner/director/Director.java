package io.showrunner.director;

import io.showrunner.broadcast.RelayCommand;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.broadcast.RoomState;
import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.Callback;
import io.showrunner.cloud.Messenger;
import io.showrunner.director.Witness.Heard;
import io.showrunner.journal.Commits;
import io.showrunner.journal.Inbox;
import io.showrunner.journal.Outbox;
import io.showrunner.journal.Rooms;
import io.showrunner.journal.Tables;
import io.showrunner.notice.Notice;
import io.showrunner.vocabulary.RoomId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in what happens and gives every room its turns. What is told or heard is stored by the
 * caller's thread; the turns are taken one after another on the clock's.
 */
public final class Director {
  /** With fewer rooms the database's statistics would say nothing. */
  private static final int ROOMS_TO_ANALYSE = 48;

  /** How long a broken machine is left alone before the work is tried again. */
  private static final Duration REST = Duration.ofSeconds(5);

  /** How long timers wait at most for the cloud's logs after a restart. */
  private static final Duration CATCHING_UP_AT_MOST = Duration.ofSeconds(20);

  private static final String RELAY_LANE = "relay";

  private static final List<String> ALL_LANES =
      Stream.of(List.of(RELAY_LANE, Projectionist.LANE), MessageLanes.NAMES)
          .flatMap(List::stream)
          .toList();

  private final ShowClock clock;
  private final DataSource database;
  private final Timers timers = new Timers();
  private final Outbox<RelayCommand> outbox;
  private final Rooms<Tokens> rooms;
  private final Reception reception;
  private final Turns turns;
  private final Sender sender;
  private final Projectionist projectionist;
  private final MixSlots slots;
  private final Line line;
  private final PlayabilityWatch playability;
  private final Consumer<RoomState> onlookers;
  private final @Nullable Herald herald;
  private final @Nullable Sweep sweep;
  private final AtomicBoolean called = new AtomicBoolean();
  private ShowClock.@Nullable Alarm alarm;
  private @Nullable Instant alarmAt;
  private boolean alarmAtLeisure;
  private boolean analysed;
  private boolean toBeTriedAgain;
  private boolean catchingUp;

  /** The longest key of a word: its column takes 300, of which some name where it came from. */
  public static final int LONGEST_KEY = 255;

  /** How much shares a commit where many rooms are on air; measured, see decision 25. */
  public static final int AT_ONCE = 64;

  /**
   * A director that takes one thing after another at this desk; the tables of its database exist
   * and its stories are deployed.
   */
  public Director(Desk desk) {
    this(desk, 1);
  }

  /**
   * A director that lets what waits share its commits.
   *
   * @param atOnce how many events of different rooms, and how many answers of the cloud, share one
   *     at most; nothing ever waits for others to come
   */
  public Director(Desk given, int atOnce) {
    if (atOnce < 1) {
      throw new IllegalArgumentException(
          "Expected at least one event in a commit, but found " + atOnce + ".");
    }
    var outages = new Outages(given, kind -> waiting(given.database(), kind));
    Desk desk = given.watchedBy(outages);
    this.clock = desk.clock();
    this.database = desk.database();
    this.outbox = new Outbox<>(desk.database(), RELAY_LANE, RelayCommand.class);
    this.rooms = new Rooms<>(desk.database(), Tokens.class);
    var inbox = new Inbox(desk.database());
    var transactions = new TransactionTemplate(desk.transactions());
    Desk marked = desk.marked();
    this.reception = new Reception(desk, inbox, rooms, transactions, atOnce);
    this.slots = new MixSlots(desk.limits());
    this.playability = new PlayabilityWatch(inbox, transactions);
    var mending = new Mending(desk, rooms, inbox, outbox, transactions);
    Messenger messenger = desk.outside().messenger();
    @Nullable Herald speaker =
        messenger == null
            ? null
            : new Herald(
                desk,
                messenger,
                rooms,
                new Outbox<>(desk.database(), MessageLanes.FIRST, Notice.class),
                transactions,
                this::heed);
    this.herald = speaker;
    this.sweep =
        desk.outside().sight() == null
            ? null
            : new Sweep(
                desk,
                desk.outside().sight(),
                new SentCallbacks(desk.database(), inbox, reception, transactions, desk.witness()),
                mending,
                speaker,
                outages,
                this::heed);
    this.onlookers =
        room -> {
          slots.saw(room);
          mending.saw(room);
          playability.saw(room);
          if (speaker != null) {
            speaker.saw(room);
          }
        };
    this.line = new Line(marked, inbox, rooms, outbox, slots, transactions);
    this.projectionist = new Projectionist(desk, rooms, inbox, transactions, this::heed);
    this.turns =
        new Turns(
            marked,
            rooms,
            inbox,
            outbox,
            timers,
            slots,
            herald,
            projectionist,
            onlookers,
            transactions,
            this::doubt,
            atOnce);
    this.sender = new Sender(desk, rooms, inbox, outbox, slots, onlookers, transactions, atOnce);
  }

  private static int waiting(DataSource database, Outages.Kind kind) {
    List<String> lanes =
        switch (kind) {
          case RELAYS -> List.of(RELAY_LANE);
          case MESSAGES -> MessageLanes.NAMES;
          case REPLAYS -> List.of(Projectionist.LANE);
          case SWEEP -> ALL_LANES;
        };
    return Outbox.waiting(database, lanes);
  }

  /**
   * Takes up what was left when the process last ended. Timers that came due meanwhile wait for
   * what the cloud's logs say happened meanwhile: who returned in time has returned in time.
   */
  public void resume() {
    clock.wakeAt(clock.now(), this::takeUp);
    if (sweep != null) {
      catchingUp = true;
      sweep.resume(this::isCaughtUp);
      clock.wakeAt(clock.now().plus(CATCHING_UP_AT_MOST), this::isCaughtUp);
    }
  }

  private void isCaughtUp() {
    if (catchingUp) {
      catchingUp = false;
      if (sweep != null) {
        sweep.giveUpCatchingUp();
      }
      work();
    }
  }

  /**
   * Takes in what an app says. When this returns the event is durable; if it is told inside a
   * transaction of the caller's, once that commits, and never if it is rolled back. A copy is
   * refused without harm to that transaction.
   *
   * @param key the same for every copy of the same word, 1 to {@value #LONGEST_KEY} characters
   * @throws IllegalArgumentException if the key is empty or longer, or a title or a comment is none
   *     ({@link io.showrunner.vocabulary.FreeText}); the transaction goes on
   */
  public Heard tell(RoomId room, RoomEvent event, String key) {
    if (key.isEmpty() || key.length() > LONGEST_KEY) {
      throw new IllegalArgumentException(
          "Expected a key of 1 to "
              + LONGEST_KEY
              + " characters, but it has "
              + key.length()
              + ".");
    }
    WrittenByPeople.check(event);
    Heard heard = reception.tell(room, event, key);
    Commits.after(
        () -> {
          if (sweep != null && event instanceof RoomEvent.RoomCreated) {
            clock.wakeAt(clock.now(), sweep::begin);
          }
          callForWork();
        });
    return heard;
  }

  /** Whether what an app said under this key is stored and still has to have its turn. */
  public boolean waits(String key) {
    return reception.waits(key);
  }

  /** The room to which an app said something under this key, if any app did. */
  public Optional<RoomId> roomTold(String key) {
    return reception.roomTold(key);
  }

  /**
   * Takes in a callback of the cloud. When this returns, what it says is durable, or it was turned
   * away.
   */
  public Heard hear(Callback callback) {
    Heard heard = reception.hear(callback);
    Commits.after(this::callForWork);
    return heard;
  }

  /** The room as it was last committed. */
  public Optional<RoomState> room(RoomId room) {
    return rooms.read(room).map(Rooms.Saved::state);
  }

  /**
   * How many rooms there are.
   *
   * @param openOnly whether those that are over are left out
   */
  public int countRooms(boolean openOnly) {
    return rooms.count(openOnly);
  }

  /** Every room as it was last committed, in the order of their ids. */
  public List<RoomState> rooms() {
    return rooms.all().stream().map(Rooms.Saved::state).toList();
  }

  /**
   * Rooms as they were last committed, in the order of their making, the newest first.
   *
   * @param before the number of the last one seen; {@link Long#MAX_VALUE} to begin
   * @param openOnly whether those that are over are left out
   */
  public List<NumberedRoom> newest(long before, int atMost, boolean openOnly) {
    return rooms.newest(before, atMost, openOnly).stream()
        .map(each -> new NumberedRoom(each.number(), each.saved().state()))
        .toList();
  }

  /** Whether anything is still to be said to the apps of this room. */
  public boolean hasToSay(RoomId room) {
    return herald != null && herald.isBusyWith(room);
  }

  /** Whether what is to be said to people's apps can be brought to them. */
  public boolean canSpeak() {
    return herald != null;
  }

  /** Whether a command of this room waits to be sent or repeated. */
  public boolean isBusyWith(RoomId room) {
    return outbox.isWaiting(room) || projectionist.isBusyWith(room);
  }

  /** On the clock's thread, like everything that touches the timers. */
  private void takeUp() {
    orAgainLater(
        () -> {
          sender.takeUp(rooms.all());
          for (Rooms.Saved<Tokens> saved : rooms.all()) {
            timers.watch(saved.state(), saved.tokens());
            onlookers.accept(saved.state());
          }
        },
        this::takeUp);
    work();
  }

  private void callForWork() {
    if (called.compareAndSet(false, true)) {
      clock.wakeAt(clock.now(), this::work);
    }
  }

  private void work() {
    called.set(false);
    try {
      do {
        while (sender.sendNext()) {
          // One command after another, before the next event can ask for more.
        }
      } while (turns.takeNext()
          || line.callNext()
          || (!catchingUp && playability.tellNext(clock.now()))
          || speaksNext()
          || projectionist.askNext());
      analyseOnce();
      setTheAlarm();
    } catch (RuntimeException broken) {
      if (!toBeTriedAgain) {
        toBeTriedAgain = true;
        clock.wakeAt(clock.now().plus(REST), this::workAgain);
      }
      throw broken;
    }
  }

  /** However often the work fails meanwhile, one wake-up tries it again. */
  private void workAgain() {
    toBeTriedAgain = false;
    work();
  }

  private boolean speaksNext() {
    return herald != null && herald.sendNext();
  }

  private void wake() {
    alarmAt = null;
    if (!catchingUp) {
      orAgainLater(() -> timers.firstDue(clock.now()).ifPresent(turns::fire), this::wake);
    }
    work();
  }

  /** A relay that is said to be gone is looked after; where nobody can look, it is not believed. */
  private void doubt(RoomId room) {
    if (sweep != null) {
      sweep.doubt(room);
    } else {
      reception.tell(
          room,
          new RoomEvent.RelayRunsAfterAll(),
          String.format(Locale.ROOT, "unseen|%s|%s", room, clock.now()));
    }
  }

  /** What was found out aside is heeded, with all that follows from it. */
  private void heed(Runnable found) {
    orAgainLater(found, () -> heed(found));
    work();
  }

  /** What fails because the machine does is tried again: nothing that was stored is given up. */
  private void orAgainLater(Runnable work, Runnable again) {
    try {
      work.run();
    } catch (RuntimeException broken) {
      clock.wakeAt(clock.now().plus(REST), again);
      throw broken;
    }
  }

  private void analyseOnce() {
    if (!analysed && turns.roomsCreated() >= ROOMS_TO_ANALYSE) {
      analysed = true;
      Tables.analyse(database);
    }
  }

  /**
   * One alarm stands for the first timer or repetition that is due; it is at leisure if everything
   * is that waits.
   */
  private void setTheAlarm() {
    Optional<Instant> pressing =
        Stream.of(
                catchingUp ? Optional.<Instant>empty() : timers.nextDue(),
                sender.nextDue(),
                slots.nextProbe(),
                catchingUp ? Optional.<Instant>empty() : playability.nextDue(),
                herald == null ? Optional.<Instant>empty() : herald.nextDue(),
                projectionist.nextDue())
            .flatMap(Optional::stream)
            .min(Instant::compareTo);
    Optional<Instant> next =
        Stream.of(pressing, catchingUp ? Optional.<Instant>empty() : timers.nextAtLeisure())
            .flatMap(Optional::stream)
            .min(Instant::compareTo);
    boolean atLeisure = pressing.isEmpty();
    if (next.isPresent() && next.get().equals(alarmAt) && atLeisure == alarmAtLeisure) {
      return;
    }
    if (alarm != null) {
      alarm.cancel();
    }
    alarmAt = next.orElse(null);
    alarmAtLeisure = atLeisure;
    alarm =
        next.map(
                due ->
                    atLeisure
                        ? clock.wakeAtLeisure(due, this::wake)
                        : clock.wakeAt(due, this::wake))
            .orElse(null);
  }
}

package io.showrunner.director;

import static java.util.Comparator.comparing;

import io.showrunner.broadcast.RoomState;
import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.Answer;
import io.showrunner.cloud.Answer.Meaning;
import io.showrunner.cloud.MessageRequest;
import io.showrunner.cloud.MessageWire;
import io.showrunner.cloud.Messenger;
import io.showrunner.cloud.NoticeWire;
import io.showrunner.journal.Outbox;
import io.showrunner.journal.Rooms;
import io.showrunner.journal.Written;
import io.showrunner.json.JsonObject;
import io.showrunner.notice.Notice;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.TaskId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings notices to people's apps: one after another, aside, so that messages that are slow hold up
 * no relay. What was not answered is said again under the same id, so that an app can drop a copy.
 */
final class Herald {
  /** Some way below the vendor's 50 a second of each operation (SDK live20161101 3.0.0). */
  private static final int A_SECOND = 45;

  /** So long after the end a group is still there, so that everybody hears of the end. */
  private static final Duration FAREWELL = Duration.ofMinutes(1);

  /** Each deletion goes out by itself; so many are written down at once at the most. */
  private static final int ORPHANS_AT_ONCE = 20;

  private final Messenger messenger;
  private final Desk desk;
  private final ShowClock clock;
  private final Rooms<Tokens> rooms;
  private final MessageLanes lanes;
  private final TransactionTemplate transactions;
  private final BackOff backOff;
  private final Rate rate = new Rate(A_SECOND);
  private final Consumer<Runnable> heeded;

  /** Rooms that are over and whose groups nobody has asked to be deleted; in order. */
  private final Set<RoomId> orphaned = new ConcurrentSkipListSet<>(comparing(RoomId::value));

  /** Whether one is on its way. */
  private boolean speaking;

  /** Which lane it was taken from. */
  private Outbox<Notice> from;

  /**
   * A herald with nothing on its way.
   *
   * @param heeded how an answer is heeded: with whatever follows from it
   */
  Herald(
      Desk desk,
      Messenger messenger,
      Rooms<Tokens> rooms,
      Outbox<Notice> outbox,
      TransactionTemplate transactions,
      Consumer<Runnable> heeded) {
    this.desk = desk;
    this.messenger = messenger;
    this.clock = desk.clock();
    this.rooms = rooms;
    this.lanes = new MessageLanes(desk.database(), outbox);
    this.from = outbox;
    this.transactions = transactions;
    this.backOff = new BackOff(desk.chance().forPurpose("messages"));
    this.heeded = heeded;
  }

  /** Writes down what the turn has to say, in the turn's transaction. */
  void takesDown(Turn turn) {
    List<Notice> notices = Speech.of(turn);
    RoomState room = turn.state();
    boolean over = room.phase() == Phase.ENDED && !room.groupDeleted();
    if (notices.isEmpty() && !over) {
      return;
    }
    long number = room.told();
    for (Notice notice : notices) {
      write(turn, notice, ++number, clock.now());
    }
    if (over) {
      write(turn, deletion(room), ++number, clock.now().plus(FAREWELL));
      room = room.withGroupDeleted();
    }
    turn.becomes(room.withTold(number));
  }

  private void write(Turn turn, Notice notice, long number, Instant notBefore) {
    lanes.write(turn.room(), number, notice, notBefore);
    turn.seen().add(witness -> witness.toBeSaid(turn.room(), NoticeWire.operation(notice), number));
  }

  private static Notice deletion(RoomState room) {
    return new Notice.GroupDeletion(room.identity().streamer());
  }

  /** Takes note of how a room stands now. */
  void saw(RoomState room) {
    if (room.phase() == Phase.ENDED && !room.groupDeleted()) {
      orphaned.add(room.identity().room());
    } else {
      orphaned.remove(room.identity().room());
    }
  }

  /** Groups of rooms that were over before anybody thought of deleting them: a few at a time. */
  void deleteOrphanedGroups() {
    List<RoomId> some = orphaned.stream().limit(ORPHANS_AT_ONCE).toList();
    if (!some.isEmpty()) {
      transactions.executeWithoutResult(
          status -> some.forEach(room -> deleteGroup(rooms.find(room).orElseThrow())));
      some.forEach(orphaned::remove);
    }
  }

  private void deleteGroup(Rooms.Saved<Tokens> saved) {
    RoomState room = saved.state();
    if (!room.groupDeleted()) {
      long number = room.told() + 1;
      lanes.write(room.identity().room(), number, deletion(room), clock.now());
      rooms.save(room.withGroupDeleted().withTold(number), saved.tokens());
    }
  }

  /** Sends the notice that is first in line, if one may be sent now; false if there is none. */
  boolean sendNext() {
    Instant now = clock.now();
    if (speaking || !rate.allowsOneMore(now)) {
      return false;
    }
    Optional<MessageLanes.Next> next = lanes.next(now);
    next.ifPresent(
        each -> {
          from = each.lane();
          send(each.written());
        });
    return next.isPresent();
  }

  /** When the next notice may be sent, if any waits for that. */
  Optional<Instant> nextDue() {
    Instant now = clock.now();
    return speaking
        ? Optional.empty()
        : lanes.nextDue(now).map(due -> due.isAfter(now) ? due : Rate.freeAgain(now));
  }

  private void send(Written<Notice> written) {
    var identity = rooms.find(written.room()).orElseThrow().state().identity();
    MessageRequest request;
    try {
      request =
          NoticeWire.request(
              identity, written.command(), written.number(), desk.outside().format(), clock.now());
    } catch (IllegalArgumentException unspeakable) {
      giveUp(written, unspeakable);
      return;
    }
    speaking = true;
    rate.called(clock.now());
    JsonObject parameters = MessageWire.parameters(request);
    desk.witness()
        .calling(
            written.room(), request.operation(), identity.task(), written.number(), parameters);
    var answer = CompletableFuture.supplyAsync(() -> ask(request), desk.outside().aside());
    Consumer<Answer> heed = given -> heed(written, request, identity.task(), given);
    if (answer.isDone()) {
      heedNow(answer.join(), heed);
    } else {
      var unused = answer.whenComplete((given, thrown) -> later(given(given, thrown), heed));
    }
  }

  /** What the cloud would refuse whatever the weather must not hold up what comes after it. */
  private void giveUp(Written<Notice> written, IllegalArgumentException why) {
    transactions.executeWithoutResult(status -> from.done(written));
    desk.witness()
        .gaveUp(written.room(), "A message could not be brought to people: " + why.getMessage());
  }

  /** Whether anything is still to be said in this room. */
  boolean isBusyWith(RoomId room) {
    return lanes.isWaiting(room);
  }

  /** A machine that fails meanwhile has the answer heeded again: it is the same answer. */
  private void heedNow(Answer answer, Consumer<Answer> heed) {
    try {
      heed.accept(answer);
    } catch (RuntimeException broken) {
      later(answer, heed);
      throw broken;
    }
  }

  private void later(Answer answer, Consumer<Answer> heed) {
    clock.wakeAt(clock.now(), () -> heeded.accept(() -> heed.accept(answer)));
  }

  /** Even what nobody expects, such as a library that is not there, says only: not known. */
  private static Answer given(@Nullable Answer given, @Nullable Throwable thrown) {
    return given == null ? new Answer.Unknown("the cloud could not be asked: " + thrown) : given;
  }

  private Answer ask(MessageRequest request) {
    try {
      if (request instanceof MessageRequest.Send send) {
        return messenger.send(send);
      }
      return request instanceof MessageRequest.DeleteGroup delete
          ? messenger.deleteGroup(delete)
          : messenger.makeGroup((MessageRequest.MakeGroup) request);
    } catch (RuntimeException failed) {
      return new Answer.Unknown("the cloud could not be asked: " + failed);
    }
  }

  private void heed(Written<Notice> written, MessageRequest request, TaskId task, Answer answer) {
    Optional<String> hopeless = hopeless(answer);
    transactions.executeWithoutResult(
        status -> {
          if (isSaid(answer) || hopeless.isPresent()) {
            from.done(written);
          } else {
            Duration rest = backOff.after(written.attempts());
            from.repeat(written, clock.now().plus(rest));
          }
        });
    speaking = false;
    desk.witness()
        .called(
            written.room(),
            request.operation(),
            task,
            written.number(),
            MessageWire.parameters(request),
            answer);
    hopeless.ifPresent(why -> desk.witness().gaveUp(written.room(), why));
  }

  /** Where nobody is, nobody has to be told. */
  private static boolean isSaid(Answer answer) {
    return answer instanceof Answer.Done
        || (answer instanceof Answer.Refused refused && refused.meaning() == Meaning.NOBODY_THERE);
  }

  private static Optional<String> hopeless(Answer answer) {
    boolean passes =
        !(answer instanceof Answer.Refused refused)
            || refused.meaning() == Meaning.THROTTLED
            || refused.meaning() == Meaning.CLOUD_TROUBLE
            || refused.meaning() == Meaning.NOBODY_THERE;
    return passes
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "A message could not be brought to people: %s",
                ((Answer.Refused) answer).message()));
  }
}

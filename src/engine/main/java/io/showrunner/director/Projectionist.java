package io.showrunner.director;

import io.showrunner.broadcast.Footage;
import io.showrunner.broadcast.Identity;
import io.showrunner.broadcast.Replay;
import io.showrunner.broadcast.ReplayCommand;
import io.showrunner.broadcast.RoomEvent.PlaylistsMade;
import io.showrunner.broadcast.RoomEvent.PlaylistsNotMade;
import io.showrunner.broadcast.RoomEvent.RecordingsSeen;
import io.showrunner.broadcast.RoomEvent.RecordingsUnseen;
import io.showrunner.broadcast.RoomEvent.ReplayNews;
import io.showrunner.cloud.Answer;
import io.showrunner.cloud.CloudUnreachable;
import io.showrunner.cloud.ObjectUri;
import io.showrunner.cloud.PlaylistAnswer;
import io.showrunner.cloud.PlaylistRequest;
import io.showrunner.cloud.PlaylistWire;
import io.showrunner.cloud.Recording;
import io.showrunner.cloud.RecordingsByPages;
import io.showrunner.journal.Inbox;
import io.showrunner.journal.Outbox;
import io.showrunner.journal.Rooms;
import io.showrunner.journal.Written;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.Milestone;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.StreamName;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks the cloud for replays, one thing after another, aside, where that holds up no room. What it
 * answers goes through the inbox, like everything that is heard. Whether something is tried again,
 * and when, is the story's to say.
 */
final class Projectionist {
  /** Where what is to be asked waits. */
  static final String LANE = "replay";

  private static final String SOURCE = "replay";

  private final Desk desk;
  private final @Nullable Replays replays;
  private final Rooms<Tokens> rooms;
  private final Inbox inbox;
  private final Outbox<ReplayCommand> outbox;
  private final TransactionTemplate transactions;
  private final Consumer<Runnable> heeded;
  private boolean asking;

  /** What the cloud said: what it means to the room, and to whoever watches. */
  private record Reply(ReplayNews news, Answer answer) {}

  /** A command that is being carried out. */
  private record Errand(
      Written<ReplayCommand> written, Identity room, String operation, JsonObject request) {}

  /**
   * One who has not begun.
   *
   * @param heeded how what came later is heeded: with whatever follows from it
   */
  Projectionist(
      Desk desk,
      Rooms<Tokens> rooms,
      Inbox inbox,
      TransactionTemplate transactions,
      Consumer<Runnable> heeded) {
    this.desk = desk;
    this.replays = desk.outside().replays();
    this.rooms = rooms;
    this.inbox = inbox;
    this.outbox = new Outbox<>(desk.database(), LANE, ReplayCommand.class);
    this.transactions = transactions;
    this.heeded = heeded;
  }

  /** Writes down what a turn wants to be asked, in the turn's transaction. */
  void write(RoomId room, List<Rerun.Order> orders) {
    for (Rerun.Order order : orders) {
      outbox.write(room, order.number(), order.command(), desk.clock().now(), false);
    }
  }

  /** Whether anything is still to be asked for this room. */
  boolean isBusyWith(RoomId room) {
    return outbox.isWaiting(room);
  }

  /** Asks for what is first in line, unless something is being asked for. */
  boolean askNext() {
    if (replays == null || asking) {
      return false;
    }
    Optional<Written<ReplayCommand>> next =
        outbox.next(desk.clock().now(), false, 1).stream().findFirst();
    next.ifPresent(written -> ask(written, replays));
    return next.isPresent();
  }

  /** When the next thing may be asked for; nothing has to be waited for while one is. */
  Optional<Instant> nextDue() {
    return replays == null || asking ? Optional.empty() : outbox.nextDue();
  }

  private void ask(Written<ReplayCommand> written, Replays with) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("The cloud must not be asked inside a transaction.");
    }
    Identity room = rooms.find(written.room()).orElseThrow().state().identity();
    StreamName stream = StreamName.of(room.app(), room.channel(), room.streamer());
    Errand errand = errand(written, room, stream, with);
    desk.milestones().reached(Milestone.BEFORE_THE_CALL);
    desk.witness()
        .calling(
            written.room(), errand.operation(), room.task(), written.number(), errand.request());
    var coming =
        CompletableFuture.supplyAsync(() -> reply(written, stream, with), desk.outside().aside());
    asking = true;
    if (coming.isDone()) {
      heedNow(errand, coming.join());
    } else {
      var unused =
          coming.whenComplete(
              (reply, thrown) -> later(errand, reply == null ? silence(written, thrown) : reply));
    }
  }

  /** A machine that fails meanwhile has the answer heeded again: it is the same answer. */
  private void heedNow(Errand errand, Reply reply) {
    try {
      heed(errand, reply);
    } catch (RuntimeException broken) {
      later(errand, reply);
      throw broken;
    }
  }

  private void later(Errand errand, Reply reply) {
    desk.clock().wakeAt(desk.clock().now(), () -> heeded.accept(() -> heed(errand, reply)));
  }

  private Errand errand(
      Written<ReplayCommand> written, Identity room, StreamName stream, Replays with) {
    if (written.command() instanceof ReplayCommand.Look look) {
      var urls = desk.urls();
      return new Errand(
          written,
          room,
          RecordingsByPages.OPERATION,
          RecordingsByPages.parameters(
              urls.pushDomain(), urls.appName(), stream, look.from(), look.until()));
    }
    PlaylistRequest request = request((ReplayCommand.Make) written.command(), stream, with);
    return new Errand(written, room, request.operation(), PlaylistWire.parameters(request));
  }

  private static PlaylistRequest request(ReplayCommand.Make make, StreamName stream, Replays with) {
    Footage footage = make.footage();
    return with.place()
        .replayOf(
            stream,
            new Recording(
                ObjectUri.parse(footage.at()).orElseThrow(), footage.start(), footage.end()));
  }

  /** Even what nobody expects, such as a library that is not there, says only: not known. */
  private static Reply silence(Written<ReplayCommand> written, @Nullable Throwable thrown) {
    ReplayNews nothing =
        written.command() instanceof ReplayCommand.Look
            ? new RecordingsUnseen(written.number())
            : new PlaylistsNotMade(written.number(), false);
    return new Reply(nothing, new Answer.Unknown("it could not be asked: " + thrown));
  }

  /** Not on the clock: nothing of ours is touched here. */
  private static Reply reply(Written<ReplayCommand> written, StreamName stream, Replays with) {
    return written.command() instanceof ReplayCommand.Look look
        ? seen(written.number(), look, stream, with)
        : made(
            written.number(), request((ReplayCommand.Make) written.command(), stream, with), with);
  }

  private static Reply seen(long number, ReplayCommand.Look look, StreamName stream, Replays with) {
    try {
      List<Footage> footage =
          with.maker().recordings(stream, look.from(), look.until()).stream()
              .map(each -> new Footage(each.at().toString(), each.start(), each.end()))
              .toList();
      return new Reply(
          new RecordingsSeen(number, Replay.theLongest(footage)), new Answer.Done(200, ""));
    } catch (CloudUnreachable unreachable) {
      return new Reply(
          new RecordingsUnseen(number),
          new Answer.Unknown(String.valueOf(unreachable.getMessage())));
    } catch (RuntimeException failed) {
      return new Reply(
          new RecordingsUnseen(number), new Answer.Unknown("it could not be asked: " + failed));
    }
  }

  private static Reply made(long number, PlaylistRequest request, Replays with) {
    PlaylistAnswer answer;
    try {
      answer = with.maker().make(request);
    } catch (RuntimeException failed) {
      answer = new PlaylistAnswer.Unknown("the cloud could not be asked: " + failed);
    }
    ReplayNews news = new PlaylistsNotMade(number, false);
    if (answer instanceof PlaylistAnswer.Made made) {
      news = new PlaylistsMade(number, made.master().toString());
    } else if (answer instanceof PlaylistAnswer.Refused refused) {
      news = new PlaylistsNotMade(number, refused.prospect() == PlaylistAnswer.Prospect.HOPELESS);
    }
    return new Reply(news, answer.asAnswer());
  }

  private void heed(Errand errand, Reply reply) {
    Written<ReplayCommand> written = errand.written();
    desk.milestones().reached(Milestone.AFTER_THE_CALL_AND_BEFORE_ITS_ACKNOWLEDGEMENT);
    transactions.executeWithoutResult(
        status -> {
          outbox.done(written);
          inbox.store(
              String.format(Locale.ROOT, "%s|%s|%s", SOURCE, written.room(), written.number()),
              written.room(),
              SOURCE,
              reply.news(),
              desk.clock().now());
          desk.milestones().reached(Milestone.AFTER_THE_ACKNOWLEDGEMENT_IS_WRITTEN);
        });
    asking = false;
    desk.milestones().reached(Milestone.AFTER_THE_ACKNOWLEDGEMENT_COMMIT);
    desk.witness()
        .called(
            written.room(),
            errand.operation(),
            errand.room().task(),
            written.number(),
            errand.request(),
            reply.answer());
  }
}

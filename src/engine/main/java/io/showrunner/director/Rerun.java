package io.showrunner.director;

import io.showrunner.broadcast.Replay;
import io.showrunner.broadcast.ReplayCommand;
import io.showrunner.broadcast.RoomState;
import io.showrunner.process.Fact;
import io.showrunner.process.Outcome;
import io.showrunner.process.Question;
import io.showrunner.process.Story;
import io.showrunner.process.Task;
import io.showrunner.process.Tried;
import io.showrunner.vocabulary.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A broadcast that is over, on its way to be seen again: what the tasks of its story do to the
 * room, and what is to be asked of the cloud.
 */
final class Rerun {
  private final Turn turn;
  private final @Nullable Replays replays;
  private final Instant now;
  private final List<Order> orders = new ArrayList<>();

  /** What is to be asked of the cloud, and its number. */
  record Order(long number, ReplayCommand command) {}

  Rerun(Turn turn, @Nullable Replays replays, Instant now) {
    this.turn = turn;
    this.replays = replays;
    this.now = now;
  }

  /** What is to be written for the cloud, in order. */
  List<Order> orders() {
    return orders;
  }

  /**
   * Prepares the room for the story.
   *
   * @return whether there is one to tell: the room was on air, and replays are made here
   */
  boolean prepare() {
    if (replays == null || turn.state().airing() == null) {
      return false;
    }
    turn.becomes(turn.state().rerunning(now));
    return true;
  }

  /** Does one task of the story. */
  Optional<String> perform(Task task) {
    Replay replay = replay();
    switch (task) {
      case LOOK_FOR_RECORDINGS -> {
        return ask(replay.asking(), new ReplayCommand.Look(replay.from(), replay.until()));
      }
      case TAKE_STOCK -> {
        becomes(replay.afresh());
        return Optional.of(replay.stock().word());
      }
      case MAKE_THE_PLAYLISTS -> {
        var piece =
            replay.next().orElseThrow(() -> new IllegalStateException("No piece is to be made."));
        return ask(replay.asking(), new ReplayCommand.Make(piece.footage()));
      }
      case LEAVE_THE_PIECE_OUT -> becomes(replay.leavingOut());
      case SIGN_THE_REPLAY -> sign(replay);
      default -> throw Turn.notOf(Story.REPLAY, task);
    }
    return Optional.empty();
  }

  private Optional<String> ask(Replay asking, ReplayCommand command) {
    becomes(asking);
    orders.add(new Order(asking.asked(), command));
    return Optional.of(Tried.times(asking.tries()).word());
  }

  /** Where replays are no longer made nothing can be signed: what was signed expires. */
  private void sign(Replay replay) {
    if (replays != null) {
      Replays signing = turn.renewal().map(replays::renewedAfter).orElse(replays);
      becomes(replay.signed(master -> signing.url(master, now), signing.goodUntil(now)));
    }
  }

  Optional<String> remembered(Question question) {
    return question == Question.TRIED
        ? Optional.of(Tried.times(replay().tries()).word())
        : Optional.empty();
  }

  /** The story is over. */
  void over(String outcome) {
    becomes(
        replay()
            .told(
                switch (Words.find(Outcome.class, outcome).orElseThrow()) {
                  case NOTHING_RECORDED -> Replay.Status.NONE;
                  case KEPT_LONG_ENOUGH -> Replay.Status.WITHDRAWN;
                  default -> Replay.Status.FAILED;
                }));
  }

  /** What the cloud's last answer means to the story, if it has given one. */
  static Optional<Fact> fact(RoomState room) {
    return Optional.ofNullable(room.replay())
        .flatMap(replay -> Optional.ofNullable(replay.brought()))
        .map(brought -> Words.find(Fact.class, brought.word()).orElseThrow());
  }

  /** Whether the room's replay can be seen: whatever is on the clock for it then is at leisure. */
  static boolean isOffered(RoomState room) {
    Replay replay = room.replay();
    return replay != null && replay.status() == Replay.Status.READY;
  }

  private Replay replay() {
    return Objects.requireNonNull(turn.state().replay(), "The room has no replay.");
  }

  private void becomes(Replay replay) {
    turn.becomes(turn.state().withReplay(replay));
  }
}

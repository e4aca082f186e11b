package io.showrunner.director;

import io.showrunner.broadcast.RelayCommand;
import io.showrunner.broadcast.RelayOrders;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.broadcast.RoomState;
import io.showrunner.cloud.Answer;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.journal.Written;
import io.showrunner.process.Fact;
import io.showrunner.process.Story;
import io.showrunner.process.engine.Token;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.RoomId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Supplier;
import net.bytebuddy.asm.Advice;

/** Bugs to plant in the director: each nested class is woven into one method while a test runs. */
public final class BugsOfTheDirector {
  /** What time it is in the world that is bugged; each belongs to a thread. */
  private static final ThreadLocal<Supplier<Instant>> NOW =
      ThreadLocal.withInitial(() -> () -> Instant.EPOCH);

  private BugsOfTheDirector() {}

  /** The world of this thread tells the time so. */
  public static void tellTheTime(Supplier<Instant> now) {
    NOW.set(now);
  }

  /** No answer is as good as yes. */
  public static final class UnknownTakenForDone {
    private UnknownTakenForDone() {}

    /** After {@code Reading.of}. */
    @Advice.OnMethodExit
    public static void of(
        @Advice.Argument(1) Answer answer, @Advice.Return(readOnly = false) Reading reading) {
      reading = answer instanceof Answer.Unknown ? new Reading.Done() : reading;
    }
  }

  /** A Stop that is throttled is not tried again. */
  public static final class ThrottledStopGivenUp {
    private ThrottledStopGivenUp() {}

    /** After {@code Reading.of}. */
    @Advice.OnMethodExit
    public static void of(
        @Advice.Argument(0) Written<RelayCommand> written,
        @Advice.Argument(1) Answer answer,
        @Advice.Return(readOnly = false) Reading reading) {
      reading = givenUp(written, answer) ? new Reading.Done() : reading;
    }

    static boolean givenUp(Written<RelayCommand> written, Answer answer) {
      return written.command() instanceof RelayCommand.Stop
          && answer instanceof Answer.Refused refused
          && refused.meaning() == Answer.Meaning.THROTTLED;
    }
  }

  /** A URL that rests is asked for again after a second. */
  public static final class UrlNotLeftAlone {
    private UrlNotLeftAlone() {}

    /** After {@code Reading.of}. */
    @Advice.OnMethodExit
    public static void of(
        @Advice.Argument(1) Answer answer, @Advice.Return(readOnly = false) Reading reading) {
      reading = rests(answer) ? new Reading.Repeat(Duration.ofSeconds(1)) : reading;
    }

    static boolean rests(Answer answer) {
      return answer instanceof Answer.Refused refused
          && refused.meaning() == Answer.Meaning.URL_IN_USE;
    }
  }

  /** Nobody tells a guest's story that the guest ceased to publish. */
  public static final class GuestKeptInThePicture {
    private GuestKeptInThePicture() {}

    /** After {@code Facts.aboutGuest}. */
    @Advice.OnMethodExit
    public static void aboutGuest(@Advice.Return(readOnly = false) Optional<Fact> fact) {
      fact = fact.isPresent() && fact.get() == Fact.OFF_AIR ? Optional.empty() : fact;
    }
  }

  /** The streamer's word that takes a guest off the air is not understood. */
  public static final class KickNotHeard {
    private KickNotHeard() {}

    /** After {@code Facts.said}. */
    @Advice.OnMethodExit
    public static void said(
        @Advice.Argument(0) RoomEvent event, @Advice.Return(readOnly = false) Optional<Fact> fact) {
      fact = event instanceof RoomEvent.CoStreamerKicked ? Optional.empty() : fact;
    }
  }

  /** A streamer who is heard of after the end begins the broadcast anew. */
  public static final class EndedRoomRevived {
    private EndedRoomRevived() {}

    /** Before {@code Telling.whatHolds}. */
    @Advice.OnMethodEnter
    public static void whatHolds(@Advice.Argument(0) Turn turn) {
      revive(turn);
    }

    static void revive(Turn turn) {
      RoomState room = turn.state();
      if (room.phase() == Phase.ENDED && room.isPublishing(room.identity().streamer())) {
        turn.begin();
      }
    }
  }

  /** Each time the room is saved while the streamer is away, the grace begins anew. */
  public static final class GraceCountedAnew {
    private GraceCountedAnew() {}

    /** Before {@code Timers.watch}. */
    @Advice.OnMethodEnter
    public static void watch(
        @Advice.Argument(0) RoomState state,
        @Advice.Argument(value = 1, readOnly = false) Tokens tokens,
        @Advice.FieldValue("pressing") NavigableSet<Timers.Due> pressing,
        @Advice.FieldValue("running") Map<RoomId, Map<String, Timers.Due>> running) {
      tokens = anew(state.identity().room(), tokens, pressing, running);
    }

    static Tokens anew(
        RoomId room,
        Tokens tokens,
        NavigableSet<Timers.Due> pressing,
        Map<RoomId, Map<String, Timers.Due>> running) {
      List<Token> standing = new ArrayList<>();
      for (Token token : tokens.standing()) {
        boolean away = token.story() == Story.BROADCAST && token.phase() == Phase.RECONNECTING;
        standing.add(away ? anew(token) : token);
      }
      pressing.removeIf(due -> due.room().equals(room));
      running.remove(room);
      return new Tokens(standing, tokens.held());
    }

    private static Token anew(Token token) {
      Instant due = NOW.get().get().plus(Duration.ofMinutes(2));
      return new Token(
          token.story(),
          token.guest(),
          token.instance(),
          token.execution(),
          token.activity(),
          token.phase(),
          token.listensTo(),
          token.timers().stream().map(it -> new Token.RunningTimer(it.job(), due)).toList());
    }
  }

  /** What a turn wants of the cloud is said at once, before anybody knows whether it commits. */
  public static final class SentBeforeTheCommit {
    private SentBeforeTheCommit() {}

    /** Before {@code Turns.save}. */
    @Advice.OnMethodEnter
    public static void save(@Advice.FieldValue("desk") Desk desk, @Advice.Argument(0) Turn turn) {
      send(desk, turn);
    }

    static void send(Desk desk, Turn turn) {
      var room = turn.state().identity();
      for (RelayOrders.Order order : turn.showing().orders()) {
        if (order.command() instanceof RelayCommand.Update update) {
          desk.outside()
              .cloud()
              .send(
                  new RelayRequest.Update(room.app(), room.task(), room.channel(), update.relay()));
        }
      }
    }
  }

  /** Nobody asks the cloud to stop what is over. */
  public static final class StopForgotten {
    private StopForgotten() {}

    /** After {@code Showing.stopTheRelay}, which it takes the place of. */
    @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
    public static boolean forget() {
      return true;
    }

    /** Answers as the method would. */
    @Advice.OnMethodExit
    @SuppressWarnings("UnusedVariable") // What is assigned is what the method gives back.
    public static void stopTheRelay(@Advice.Return(readOnly = false) Optional<String> answer) {
      answer = Optional.empty();
    }
  }
}

package io.showrunner.director;

import io.showrunner.broadcast.Cast;
import io.showrunner.broadcast.EndReason;
import io.showrunner.broadcast.Engagement;
import io.showrunner.broadcast.Grace;
import io.showrunner.broadcast.RoomState;
import io.showrunner.broadcast.Standing;
import io.showrunner.notice.Notice;
import io.showrunner.process.Fact;
import io.showrunner.process.Outcome;
import io.showrunner.process.Story;
import io.showrunner.process.Task;
import io.showrunner.process.engine.Arrival;
import io.showrunner.process.engine.Stories;
import io.showrunner.process.engine.Token;
import io.showrunner.process.engine.TurnOfStory;
import io.showrunner.rules.Rulebook;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One turn of one room: its state, its tokens, and what comes of them, until the turn's transaction
 * commits. Tasks of the diagrams end here. The two rooms of a battle take their turns together.
 */
final class Turn {
  private final Stories stories;
  private final Rulebook rules;
  private final Instant now;
  private final RoomId room;
  private final RoomState before;
  private final List<Notice> said = new ArrayList<>();
  private final List<Parting> partings = new ArrayList<>();
  private List<Consumer<Witness>> seen = new ArrayList<>();
  private List<Turn> parties = List.of(this);
  private final Showing showing;
  private final Seats seats;
  private final Rerun rerun;
  private RoomState state;
  private Tokens tokens;
  private @Nullable FailedInvitation failedInvitation;

  Turn(
      Stories stories,
      Rulebook rules,
      MixSlots slots,
      @Nullable Replays replays,
      Instant now,
      RoomState state,
      Tokens tokens) {
    this.stories = stories;
    this.rules = rules;
    this.now = now;
    this.room = state.identity().room();
    this.before = state;
    this.state = state;
    this.tokens = tokens;
    this.showing = new Showing(this, rules, now);
    this.seats = new Seats(this, rules, slots, now);
    this.rerun = new Rerun(this, replays, now);
  }

  RoomId room() {
    return room;
  }

  /** The room as it was before the turn. */
  RoomState before() {
    return before;
  }

  RoomState state() {
    return state;
  }

  Tokens tokens() {
    return tokens;
  }

  /** What viewers are shown, and what is to be written for the cloud so that they are. */
  Showing showing() {
    return showing;
  }

  /** What is to be written for the cloud about the room's replay, in order. */
  List<Rerun.Order> replayOrders() {
    return rerun.orders();
  }

  List<Consumer<Witness>> seen() {
    return seen;
  }

  /** What is to be said to people's apps beside what the room's change says by itself. */
  List<Notice> said() {
    return said;
  }

  /** The stories that ended in this turn. */
  List<Parting> partings() {
    return partings;
  }

  void becomes(RoomState now) {
    state = now;
  }

  /** Takes its turn together with the other room of its battle: what is seen is seen in order. */
  void joins(Turn rival) {
    Engagement battle = state.engagement();
    parties = battle == null || battle.inviter() ? List.of(this, rival) : List.of(rival, this);
    rival.parties = parties;
    rival.seen = seen;
  }

  /** This room alone, or both of a battle, the one that tells its story first. */
  List<Turn> parties() {
    return parties;
  }

  /** Whether the room's battle is one with that room. */
  boolean isEngagedWith(Turn other) {
    Engagement battle = state.engagement();
    return battle != null && battle.opponent().equals(other.room);
  }

  /** Who belongs in the room's picture now. */
  Cast cast() {
    return Cast.of(state, rival().map(Turn::state).orElse(null));
  }

  private Optional<Turn> rival() {
    return parties.stream().filter(party -> party != this).findFirst();
  }

  /** The battle whose story is told in this room, if one is. */
  Optional<Rivalry> rivalry() {
    return rival().filter(rival -> parties.get(0) == this).map(rival -> new Rivalry(this, rival));
  }

  /** Begins the story of the broadcast itself. */
  void begin() {
    settle(Story.BROADCAST, null, stories.begin(Story.BROADCAST, room, null, aboutTheRoom()));
  }

  /** Begins the story of a guest who asks. */
  void begin(ParticipantId guest) {
    becomes(state.withStanding(guest, Standing.ASKED));
    settle(Story.CO_STREAMING, guest, stories.begin(Story.CO_STREAMING, room, guest, about(guest)));
  }

  /**
   * Begins the story of the battle that this room invites another to.
   *
   * @throws IllegalStateException if one of them is taken already and the diagram goes on all the
   *     same
   */
  void begin(Turn invited) {
    var rivalry = new Rivalry(this, invited);
    boolean free = rivalry.engage();
    if (free) {
      joins(invited);
    }
    Arrival arrival = stories.beginBattle(room, invited.room, about(rivalry));
    if (arrival instanceof Arrival.Over over) {
      invitationFails(invited, Words.find(Outcome.class, over.outcome()).orElseThrow());
    }
    if (free) {
      settle(Story.BATTLE, null, arrival);
    } else if (arrival instanceof Arrival.At at) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "Expected a battle of rooms that are taken to be over, but its story stands in %s.",
              at.token().activity()));
    }
  }

  /** An invitation of this room came to nothing at once. */
  void invitationFails(Turn invited, Outcome outcome) {
    failedInvitation =
        new FailedInvitation(invited.room, invited.state.identity().streamer(), outcome);
  }

  /** The invitation of this room that came to nothing in this very turn, if one did. */
  Optional<FailedInvitation> failedInvitation() {
    return Optional.ofNullable(failedInvitation);
  }

  /**
   * An invitation to a battle that came to nothing at once.
   *
   * @param streamer of the room that was invited
   */
  record FailedInvitation(RoomId opponent, ParticipantId streamer, Outcome outcome) {}

  /** Wakes a story, if it is running and listens to the fact. */
  boolean tell(Story story, @Nullable ParticipantId guest, Fact fact) {
    Optional<Token> listening =
        tokens.of(story, guest).filter(token -> token.listensTo().contains(fact));
    listening.ifPresent(
        token -> settle(story, guest, stories.wake(token, fact, turnOf(story, guest))));
    return listening.isPresent();
  }

  /**
   * Wakes a story with what a person said. If its token rests in a pause, that is held until it
   * stands where it listens again; who is sent away is out of the picture at once.
   *
   * @return false if the story is not running, or stands where other commands are expected
   */
  boolean command(Story story, @Nullable ParticipantId guest, Fact fact) {
    if (tell(story, guest, fact)) {
      return true;
    }
    boolean held =
        tokens.of(story, guest).filter(it -> HeldCommand.isPause(it.listensTo())).isPresent();
    if (held) {
      var command = new HeldCommand(story, guest, fact);
      tokens = tokens.holding(command);
      if (guest != null && command.isParting()) {
        seats.takeOffAir(guest);
      }
    }
    return held;
  }

  /**
   * Tells a story what was held for it, if one by now stands where it listens to that. What is said
   * too late, where others are listened to, is dropped.
   */
  boolean deliverHeldCommand() {
    for (HeldCommand command : tokens.held()) {
      Optional<List<Fact>> listening =
          tokens
              .of(command.story(), command.guest())
              .map(Token::listensTo)
              .filter(facts -> !HeldCommand.isPause(facts) || command.heardBy(facts).isPresent());
      if (listening.isPresent()) {
        tokens = tokens.heard(command);
        Optional<Fact> heard = command.heardBy(listening.get());
        if (heard.isPresent()) {
          return tell(command.story(), command.guest(), heard.get());
        }
      }
    }
    return false;
  }

  /** Lets a timer take a story on, if it still runs. */
  void fire(Timers.Due due) {
    tokens
        .of(due.story(), due.guest())
        .ifPresent(
            token ->
                token.timers().stream()
                    .filter(timer -> timer.job().equals(due.job()))
                    .findFirst()
                    .ifPresent(
                        timer ->
                            settle(
                                due.story(),
                                due.guest(),
                                stories.fire(token, timer, turnOf(due.story(), due.guest())))));
  }

  private void settle(Story story, @Nullable ParticipantId guest, Arrival arrival) {
    if (arrival instanceof Arrival.At at) {
      tokens = tokens.with(withItsGrace(story, at.token()));
      if (at.token().phase() != null) {
        becomes(state.withPhase(at.token().phase()));
        if (state.phase() == Phase.LIVE) {
          becomes(state.onAir(now));
        }
      }
    } else if (arrival instanceof Arrival.Over over) {
      tokens = tokens.without(story, guest);
      partings.add(new Parting(story, guest, over.outcome()));
      if (over.outcome().equals(Outcome.KICKED.word())) {
        showing.sendsSomebodyAway();
      }
      switch (story) {
        case BATTLE -> rivalry().ifPresent(Rivalry::part);
        case CO_STREAMING -> becomes(state.withoutPlace(Objects.requireNonNull(guest)));
        case REPLAY -> rerun.over(over.outcome());
        case BROADCAST -> end(Words.find(EndReason.class, over.outcome()).orElseThrow());
      }
    }
  }

  /** The broadcast is over; what was on air is made to be seen again. */
  private void end(EndReason why) {
    becomes(state.ended(why));
    if (rerun.prepare()) {
      settle(Story.REPLAY, null, stories.begin(Story.REPLAY, room, null, aboutTheReplay()));
    }
  }

  /**
   * The rules may give this room another grace than the diagram does: then its timer rings at
   * another moment, counted from when the streamer was lost.
   */
  private Token withItsGrace(Story story, Token arrived) {
    if (story != Story.BROADCAST || arrived.phase() != Phase.RECONNECTING) {
      return arrived;
    }
    var before = tokens.of(story, null).map(Token::timers).orElse(List.of());
    Grace grace = rules.graceDecision(room, state.identity().orientation());
    Token waiting =
        arrived.withTimers(
            arrived.timers().stream()
                .map(
                    timer ->
                        before.stream()
                            .filter(known -> known.job().equals(timer.job()))
                            .findFirst()
                            .orElseGet(
                                () ->
                                    grace
                                        .said()
                                        .filter(it -> stories.isGrace(arrived, timer))
                                        .map(
                                            it -> new Token.RunningTimer(timer.job(), now.plus(it)))
                                        .orElse(timer)))
                .toList());
    waiting.timers().stream()
        .filter(timer -> stories.isGrace(arrived, timer))
        .filter(timer -> before.stream().noneMatch(known -> known.job().equals(timer.job())))
        .map(timer -> Duration.between(now, timer.due()))
        .forEach(waits -> seen.add(witness -> witness.waitsForStreamer(room, waits, grace)));
    return waiting;
  }

  /** After how long the room's replay is signed anew, by the version it runs by. */
  Optional<Duration> renewal() {
    return tokens.of(Story.REPLAY, null).flatMap(stories::renewal);
  }

  private TurnOfStory turnOf(Story story, @Nullable ParticipantId guest) {
    if (story == Story.BATTLE) {
      return about(rivalry().orElseThrow());
    }
    if (story == Story.REPLAY) {
      return aboutTheReplay();
    }
    return guest == null ? aboutTheRoom() : about(guest);
  }

  private TurnOfStory aboutTheReplay() {
    return new Doing(room, null, seen, rerun::remembered, rerun::perform);
  }

  private TurnOfStory about(Rivalry rivalry) {
    return new Doing(
        room, null, seen, question -> Optional.empty(), task -> rivalry.perform(task, rules));
  }

  private TurnOfStory aboutTheRoom() {
    return new Doing(room, null, seen, showing::remembered, showing::perform);
  }

  private TurnOfStory about(ParticipantId guest) {
    return new Doing(
        room, guest, seen, question -> Optional.empty(), task -> seats.perform(guest, task));
  }

  static IllegalStateException notOf(Story story, Task task) {
    return new IllegalStateException(
        String.format(
            Locale.ROOT,
            "Expected a task of the story %s, but found %s.",
            story.word(),
            task.word()));
  }
}

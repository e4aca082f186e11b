package io.showrunner.director;

import io.showrunner.broadcast.Admission;
import io.showrunner.broadcast.Cast;
import io.showrunner.broadcast.EndReason;
import io.showrunner.broadcast.Engagement;
import io.showrunner.broadcast.Picture;
import io.showrunner.broadcast.RelayEnd;
import io.showrunner.broadcast.RelayOrders;
import io.showrunner.broadcast.Remedy;
import io.showrunner.broadcast.RoomState;
import io.showrunner.broadcast.Standing;
import io.showrunner.broadcast.Steadiness;
import io.showrunner.notice.Notice;
import io.showrunner.process.Doors;
import io.showrunner.process.Fact;
import io.showrunner.process.MixSlot;
import io.showrunner.process.Outcome;
import io.showrunner.process.Question;
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
  private final MixSlots slots;
  private final Instant now;
  private final RoomId room;
  private final RoomState before;
  private final List<RelayOrders.Order> orders = new ArrayList<>();
  private final List<Long> calledOff = new ArrayList<>();
  private final List<Notice> said = new ArrayList<>();
  private final List<Parting> partings = new ArrayList<>();
  private List<Consumer<Witness>> seen = new ArrayList<>();
  private List<Turn> parties = List.of(this);
  private final Rerun rerun;
  private RoomState state;
  private Tokens tokens;

  /** Whoever was sent away must not be seen any longer, however calm the picture is to be. */
  private boolean somebodySentAway;

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
    this.slots = slots;
    this.now = now;
    this.room = state.identity().room();
    this.before = state;
    this.state = state;
    this.tokens = tokens;
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

  /** What is to be written for the cloud, in order. */
  List<RelayOrders.Order> orders() {
    return orders;
  }

  /**
   * Generations of commands that were written in earlier turns and are not to be sent after all.
   */
  List<Long> calledOff() {
    return calledOff;
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

  /** Somebody must not be seen any longer, however calm the picture is to be. */
  void sendsSomebodyAway() {
    somebodySentAway = true;
  }

  /**
   * Whoever is sent away may have left the air a moment before: the cloud goes on naming them as
   * long as that change is held back.
   */
  void hastenWhatIsHeld() {
    write(RelayOrders.hastened(state.relay(), state.pace(), now));
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
    if (free) {
      settle(Story.BATTLE, null, arrival);
    } else if (arrival instanceof Arrival.At at) {
      throw new IllegalStateException(
          "Expected a battle of rooms that are taken to be over, but its story stands in %s."
              .formatted(at.token().activity()));
    }
  }

  /** Wakes a story, if it is running and listens to the fact. */
  boolean tell(Story story, @Nullable ParticipantId guest, Fact fact) {
    Optional<Token> listening =
        tokens.of(story, guest).filter(token -> token.listensTo().contains(fact));
    listening.ifPresent(
        token -> settle(story, guest, stories.wake(token, fact, turnOf(story, guest))));
    return listening.isPresent();
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
      somebodySentAway |= over.outcome().equals(Outcome.KICKED.word());
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
    var grace = rules.grace(room, state.identity().orientation());
    return arrived.withTimers(
        arrived.timers().stream()
            .map(
                timer ->
                    before.stream()
                        .filter(known -> known.job().equals(timer.job()))
                        .findFirst()
                        .orElseGet(
                            () ->
                                grace
                                    .map(it -> new Token.RunningTimer(timer.job(), now.plus(it)))
                                    .orElse(timer)))
            .toList());
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
    return new Doing(
        room,
        null,
        seen,
        this::remembered,
        task ->
            switch (task) {
              case CHOOSE_MODE_AND_LAYOUT -> Optional.of(chooseModeAndLayout());
              case APPLY_TO_THE_RELAY -> applyToTheRelay();
              case START_THE_RELAY_AGAIN -> startTheRelayAgain();
              case FIND_OUT_HOW -> Optional.of(lost().word());
              case DECIDE_REMEDY -> Optional.of(decideRemedy());
              case STOP_THE_RELAY -> stopTheRelay();
              default -> throw notOf(Story.BROADCAST, task);
            });
  }

  private TurnOfStory about(ParticipantId guest) {
    return new Doing(
        room,
        guest,
        seen,
        question -> Optional.empty(),
        task ->
            switch (task) {
              case DECIDE_ADMISSION -> Optional.of(decideAdmission(guest));
              case KEEP_A_PLACE -> stands(guest, Standing.EXPECTED);
              case TAKE_A_MIX -> Optional.of(takeAMix());
              case STAND_IN_LINE -> standsInLine(guest);
              case PUT_ON_AIR -> stands(guest, Standing.ON_AIR);
              default -> throw notOf(Story.CO_STREAMING, task);
            });
  }

  private Optional<String> remembered(Question question) {
    return question == Question.MODE
        ? Optional.ofNullable(state.mode()).map(Words::word)
        : Optional.empty();
  }

  private String chooseModeAndLayout() {
    Cast cast = cast();
    Picture picture = Picture.of(cast, rules.decide(cast));
    becomes(
        state
            .withPicture(cast, picture.verdict().mode())
            .withRelay(state.relay().wanting(picture.relay())));
    seen.add(witness -> witness.decided(room, picture));
    return picture.verdict().mode().word();
  }

  private Optional<String> stopTheRelay() {
    becomes(state.withRelay(state.relay().wanting(null)));
    return applyToTheRelay();
  }

  private Optional<String> startTheRelayAgain() {
    becomes(state.withLost(null));
    return write(RelayOrders.again(state.relay(), state.pace(), now));
  }

  private RelayEnd lost() {
    return Objects.requireNonNull(state.lost(), "The relay was not lost.");
  }

  private String decideRemedy() {
    RelayEnd how = lost();
    Remedy remedy = rules.remedy(how, state.losses());
    seen.add(witness -> witness.remedied(room, how, remedy));
    return remedy.deed().word();
  }

  private Optional<String> applyToTheRelay() {
    Cast pictured = state.pictured();
    Steadiness steadiness =
        somebodySentAway || pictured == null ? Steadiness.NONE : rules.steadiness(pictured);
    return write(RelayOrders.difference(state.relay(), state.pace(), steadiness, now));
  }

  private String decideAdmission(ParticipantId guest) {
    Admission admission = rules.admission(Cast.of(state));
    long others =
        state.places().stream()
            .filter(place -> place.standing() != Standing.ASKED && !place.guest().equals(guest))
            .count();
    boolean open = others < admission.guestsAtMost();
    seen.add(witness -> witness.admitted(room, guest, open, admission));
    return (open ? Doors.OPEN : Doors.FULL).word();
  }

  /** Who comes while others of the room stand in line stands behind them. */
  private String takeAMix() {
    boolean others = state.places().stream().anyMatch(p -> p.standing() == Standing.IN_LINE);
    boolean free = !others && slots.isFreeFor(room);
    if (free) {
      becomes(state.awaitingMix(null));
    }
    return (free ? MixSlot.FREE : MixSlot.TAKEN).word();
  }

  private Optional<String> standsInLine(ParticipantId guest) {
    if (state.mixAwaited() == null) {
      becomes(state.awaitingMix(now));
    }
    return stands(guest, Standing.IN_LINE);
  }

  private Optional<String> stands(ParticipantId guest, Standing standing) {
    becomes(state.withStanding(guest, standing));
    return Optional.empty();
  }

  private Optional<String> write(RelayOrders more) {
    orders.addAll(more.write());
    if (more.callOff() != null) {
      calledOff.add(more.callOff());
    }
    becomes(state.withRelay(more.book()).withPace(more.pace()));
    for (RelayOrders.Order order : more.write()) {
      Duration waits = Duration.between(now, order.notBefore());
      seen.add(witness -> witness.ordered(room, order.command(), waits));
    }
    return Optional.empty();
  }

  static IllegalStateException notOf(Story story, Task task) {
    return new IllegalStateException(
        "Expected a task of the story %s, but found %s.".formatted(story.word(), task.word()));
  }
}

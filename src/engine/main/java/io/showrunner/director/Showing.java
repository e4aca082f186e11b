package io.showrunner.director;

import io.showrunner.broadcast.Cast;
import io.showrunner.broadcast.Picture;
import io.showrunner.broadcast.Relay;
import io.showrunner.broadcast.RelayCommand;
import io.showrunner.broadcast.RelayEnd;
import io.showrunner.broadcast.RelayOrders;
import io.showrunner.broadcast.Remedy;
import io.showrunner.broadcast.RoomState;
import io.showrunner.broadcast.Steadiness;
import io.showrunner.broadcast.Verdict;
import io.showrunner.process.Question;
import io.showrunner.process.Story;
import io.showrunner.process.Task;
import io.showrunner.rules.Rulebook;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The tasks of the broadcast's own story: the picture is chosen, and what is wanted of the relay
 * becomes commands for the cloud.
 */
final class Showing {
  private final Turn turn;
  private final Rulebook rules;
  private final Instant now;
  private final List<RelayOrders.Order> orders = new ArrayList<>();
  private final List<Long> calledOff = new ArrayList<>();

  /** Whoever was sent away must not be seen any longer, however calm the picture is to be. */
  private boolean somebodySentAway;

  Showing(Turn turn, Rulebook rules, Instant now) {
    this.turn = turn;
    this.rules = rules;
    this.now = now;
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

  /** Somebody must not be seen any longer, however calm the picture is to be. */
  void sendsSomebodyAway() {
    somebodySentAway = true;
  }

  /**
   * Whoever is sent away may have left the air a moment before: the cloud goes on naming them as
   * long as that change is held back.
   */
  void hastenWhatIsHeld() {
    write(RelayOrders.hastened(turn.state().relay(), turn.state().pace(), now));
  }

  /**
   * The relay is told once more what it was told last, and with that where to push from now on: its
   * signature would not let it push again.
   */
  void renewIngestUrl() {
    RoomState state = turn.state();
    Relay asked = state.relay().asked();
    if (state.pace().held() != null) {
      hastenWhatIsHeld();
    } else if (state.phase() == Phase.LIVE && asked != null) {
      var update = new RelayCommand.Update(state.relay().generation() + 1, asked, true);
      write(
          new RelayOrders(
              List.of(new RelayOrders.Order(update, now)),
              null,
              state.relay().asking(asked),
              state.pace()));
    }
  }

  /** Does one task of the story. */
  Optional<String> perform(Task task) {
    return switch (task) {
      case CHOOSE_MODE_AND_LAYOUT -> Optional.of(chooseModeAndLayout());
      case APPLY_TO_THE_RELAY -> applyToTheRelay();
      case START_THE_RELAY_AGAIN -> startTheRelayAgain();
      case FIND_OUT_HOW -> Optional.of(lost().word());
      case DECIDE_REMEDY -> Optional.of(decideRemedy());
      case STOP_THE_RELAY -> stopTheRelay();
      default -> throw Turn.notOf(Story.BROADCAST, task);
    };
  }

  Optional<String> remembered(Question question) {
    return question == Question.MODE
        ? Optional.ofNullable(turn.state().mode()).map(Words::word)
        : Optional.empty();
  }

  private String chooseModeAndLayout() {
    Cast cast = turn.cast();
    Picture picture = Picture.of(cast, rules.decide(cast));
    RoomState state = turn.state();
    turn.becomes(
        state
            .withPicture(cast, picture.verdict().mode())
            .withRelay(state.relay().wanting(picture.relay())));
    turn.seen().add(witness -> witness.decided(turn.room(), picture));
    return picture.verdict().mode().word();
  }

  private Optional<String> stopTheRelay() {
    turn.becomes(turn.state().withRelay(turn.state().relay().wanting(null)));
    return applyToTheRelay();
  }

  private Optional<String> startTheRelayAgain() {
    turn.becomes(turn.state().withLost(null));
    return write(RelayOrders.again(turn.state().relay(), turn.state().pace(), now));
  }

  private RelayEnd lost() {
    return Objects.requireNonNull(turn.state().lost(), "The relay was not lost.");
  }

  private String decideRemedy() {
    RelayEnd how = lost();
    Remedy remedy = rules.remedy(how, turn.state().losses());
    turn.seen().add(witness -> witness.remedied(turn.room(), how, remedy));
    return remedy.deed().word();
  }

  private Optional<String> applyToTheRelay() {
    RoomState state = turn.state();
    Cast pictured = state.pictured();
    Steadiness steadiness =
        somebodySentAway || pictured == null ? Steadiness.NONE : rules.steadiness(pictured);
    return write(
        RelayOrders.difference(state.relay(), state.pace(), steadiness, now), steadiness.because());
  }

  private Optional<String> write(RelayOrders more) {
    return write(more, List.of());
  }

  private Optional<String> write(RelayOrders more, List<Verdict.Because> calm) {
    orders.addAll(more.write());
    if (more.callOff() != null) {
      calledOff.add(more.callOff());
    }
    turn.becomes(turn.state().withRelay(more.book()).withPace(more.pace()));
    for (RelayOrders.Order order : more.write()) {
      Duration waits = Duration.between(now, order.notBefore());
      // Only changes are kept calm: what begins or ends waits for nothing, whatever the rules say.
      var because =
          order.command() instanceof RelayCommand.Update ? calm : List.<Verdict.Because>of();
      turn.seen().add(witness -> witness.ordered(turn.room(), order.command(), waits, because));
    }
    return Optional.empty();
  }
}

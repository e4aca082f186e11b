package io.showrunner.process.check;

import io.showrunner.process.Fact;
import io.showrunner.process.Question;
import io.showrunner.process.Task;
import io.showrunner.vocabulary.Phase;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that is given at one place of one way through a diagram. */
record Situation(Set<Given> given) {
  /** Where every process begins. */
  static final Situation NOTHING = new Situation(EnumSet.noneOf(Given.class));

  /** Takes a copy. */
  Situation {
    Set<Given> copy = EnumSet.noneOf(Given.class);
    copy.addAll(given);
    given = Collections.unmodifiableSet(copy);
  }

  boolean has(Given... any) {
    return Arrays.stream(any).anyMatch(given::contains);
  }

  Situation with(Given... more) {
    Set<Given> now = EnumSet.noneOf(Given.class);
    now.addAll(given);
    now.addAll(List.of(more));
    return new Situation(now);
  }

  Situation without(Given... less) {
    Set<Given> now = EnumSet.noneOf(Given.class);
    now.addAll(given);
    now.removeAll(List.of(less));
    return new Situation(now);
  }

  /** What the phase of a broadcast is here, whatever the diagram says. */
  Phase phase() {
    return has(Given.STREAMER_THERE)
        ? Phase.LIVE
        : has(Given.STREAMER_AWAY) ? Phase.RECONNECTING : Phase.CREATED;
  }

  /** After time has passed: the cloud may have found the relay running after all. */
  Situation waited() {
    return without(Given.RELAY_LOST);
  }

  /** After a fact woke the token. */
  Situation after(Fact fact) {
    Situation now = waited();
    return switch (fact) {
      case STREAMER_ON_AIR -> now.without(Given.STREAMER_AWAY).with(Given.STREAMER_THERE);
      case STREAMER_LOST -> now.without(Given.STREAMER_THERE).with(Given.STREAMER_AWAY);
      case RELAY_LOST -> now.with(Given.RELAY_LOST);
      case PLAYLISTS_MADE -> now.without(Given.PIECE_LEFT).with(Given.PIECE_MADE);
      default -> now;
    };
  }

  /** After a task was done. */
  Situation after(Task task) {
    return switch (task) {
      case CHOOSE_MODE_AND_LAYOUT -> with(Given.PICTURE_CHOSEN, Given.PICTURE_OWED);
      case APPLY_TO_THE_RELAY -> with(Given.RELAY_MAY_RUN).without(Given.PICTURE_OWED);
      case START_THE_RELAY_AGAIN ->
          with(Given.RELAY_MAY_RUN).without(Given.PICTURE_OWED, Given.RELAY_LOST);
      case STOP_THE_RELAY -> without(Given.RELAY_MAY_RUN, Given.PICTURE_OWED);
      case DECIDE_ADMISSION -> without(Given.PLACE_FOUND);
      case KEEP_A_PLACE -> standing(Given.EXPECTED);
      case STAND_IN_LINE -> standing(Given.IN_LINE);
      case PUT_ON_AIR -> standing(Given.ON_AIR);
      case DECIDE_BATTLE, END_THE_BATTLE -> without(Given.FREE_TO_BATTLE, Given.BATTLE_SHOWN);
      case BEGIN_THE_BATTLE -> with(Given.BATTLE_SHOWN);
      case LOOK_FOR_RECORDINGS ->
          without(Given.MAKING, Given.PIECE_LEFT, Given.PIECE_MADE).with(Given.LOOKING);
      case MAKE_THE_PLAYLISTS -> without(Given.LOOKING).with(Given.MAKING);
      case TAKE_STOCK, LEAVE_THE_PIECE_OUT -> without(Given.PIECE_LEFT);
      case FIND_OUT_HOW,
          DECIDE_REMEDY,
          TAKE_A_MIX,
          EXPECT_THE_CALL,
          SHOW_THE_RESULT,
          SIGN_THE_REPLAY ->
          this;
    };
  }

  private Situation standing(Given where) {
    return without(Given.EXPECTED, Given.IN_LINE, Given.ON_AIR).with(where);
  }

  /** After a gateway asked, and got these answers. */
  Situation knowing(Map<Question, String> answers) {
    Situation now = this;
    for (Map.Entry<Question, String> answer : answers.entrySet()) {
      boolean is =
          switch (answer.getKey()) {
            case ADMISSION -> answer.getValue().equals("open");
            case RIVALS -> answer.getValue().equals("free");
            default -> false;
          };
      now =
          switch (answer.getKey()) {
            case ADMISSION -> now.given(Given.PLACE_FOUND, is);
            case RIVALS -> now.given(Given.FREE_TO_BATTLE, is);
            case STOCK ->
                now.given(Given.PIECE_LEFT, answer.getValue().equals("to-make"))
                    .given(
                        Given.PIECE_MADE,
                        answer.getValue().equals("all-made")
                            || (answer.getValue().equals("to-make") && has(Given.PIECE_MADE)));
            default -> now;
          };
    }
    return now;
  }

  private Situation given(Given what, boolean is) {
    return is ? with(what) : without(what);
  }
}

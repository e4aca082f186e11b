package io.showrunner.process.check;

import io.showrunner.process.Task;

/**
 * What each task presupposes on every way to it, and what it owes: what must be done on every way
 * from it. For the check and for the page that explains the processes.
 */
final class TaskRules {
  private TaskRules() {}

  /** Whether all is given that the task presupposes. */
  static boolean mayBeDone(Task task, Situation so) {
    return switch (task) {
      case CHOOSE_MODE_AND_LAYOUT -> so.has(Given.STREAMER_THERE, Given.STREAMER_AWAY);
      case APPLY_TO_THE_RELAY, START_THE_RELAY_AGAIN -> so.has(Given.PICTURE_CHOSEN);
      case FIND_OUT_HOW, DECIDE_REMEDY -> so.has(Given.RELAY_LOST);
      case KEEP_A_PLACE -> so.has(Given.PLACE_FOUND);
      case STAND_IN_LINE, PUT_ON_AIR -> so.has(Given.EXPECTED, Given.IN_LINE, Given.ON_AIR);
      case EXPECT_THE_CALL, BEGIN_THE_BATTLE -> so.has(Given.FREE_TO_BATTLE);
      case SHOW_THE_RESULT -> so.has(Given.BATTLE_SHOWN);
      case MAKE_THE_PLAYLISTS, LEAVE_THE_PIECE_OUT -> so.has(Given.PIECE_LEFT);
      case SIGN_THE_REPLAY -> so.has(Given.PIECE_MADE);
      case STOP_THE_RELAY,
          DECIDE_ADMISSION,
          TAKE_A_MIX,
          DECIDE_BATTLE,
          END_THE_BATTLE,
          LOOK_FOR_RECORDINGS,
          TAKE_STOCK ->
          true;
    };
  }

  /** What it presupposes, in the words of the page; nothing at all as text if nothing. */
  static String presupposes(Task task) {
    return switch (task) {
      case CHOOSE_MODE_AND_LAYOUT -> "that the streamer was on air (`streamer-on-air`)";
      case APPLY_TO_THE_RELAY, START_THE_RELAY_AGAIN -> "`${chooseModeAndLayout}`";
      case FIND_OUT_HOW, DECIDE_REMEDY ->
          "`relay-lost`, with no state and no pause since, and no `${startTheRelayAgain}`";
      case KEEP_A_PLACE -> "`${decideAdmission}` and the answer `open`";
      case STAND_IN_LINE, PUT_ON_AIR -> "`${keepAPlace}`";
      case EXPECT_THE_CALL, BEGIN_THE_BATTLE -> "`${decideBattle}` and the answer `free`";
      case SHOW_THE_RESULT -> "`${beginTheBattle}`";
      case MAKE_THE_PLAYLISTS, LEAVE_THE_PIECE_OUT ->
          "`${takeStock}` and the answer `to-make`, for each piece anew";
      case SIGN_THE_REPLAY -> "`${takeStock}` and the answer `all-made`, or `playlists-made`";
      case STOP_THE_RELAY,
          DECIDE_ADMISSION,
          TAKE_A_MIX,
          DECIDE_BATTLE,
          END_THE_BATTLE,
          LOOK_FOR_RECORDINGS,
          TAKE_STOCK ->
          "";
    };
  }

  /** What it owes, in the words of the page; nothing at all as text if nothing. */
  static String owes(Task task) {
    return switch (task) {
      case CHOOSE_MODE_AND_LAYOUT ->
          "`${applyToTheRelay}`, `${startTheRelayAgain}` or `${stopTheRelay}` before the next state";
      case APPLY_TO_THE_RELAY, START_THE_RELAY_AGAIN -> "`${stopTheRelay}` before the end";
      default -> "";
    };
  }
}

package io.showrunner.trace;

import io.showrunner.input.Nearest;
import io.showrunner.trace.AppEvent.RoomCreate;
import io.showrunner.trace.ChannelEvent.CallConnect;
import io.showrunner.trace.ChannelEvent.CallDisconnect;
import io.showrunner.trace.ChannelEvent.Close;
import io.showrunner.trace.ChannelEvent.Personal;
import io.showrunner.trace.WeatherEvent.TaskFail;
import io.showrunner.trace.WeatherEvent.TaskStart;
import io.showrunner.trace.WeatherEvent.TaskStop;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.RoomId;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What must hold from line to line: time goes forward, rooms and channels are made before they are
 * used, and people do only what they can ({@link Attendance}).
 */
final class Continuity {
  private final Map<RoomId, Integer> rooms = new LinkedHashMap<>();
  private final Map<ChannelId, Integer> channels = new LinkedHashMap<>();
  private final Attendance attendance = new Attendance();
  private Duration previous = Duration.ZERO;
  private int previousLine;
  private boolean broken;

  /**
   * A line could not be read: who and what it made is not known, so from here on only time is
   * followed. Silence is better than a wrong accusation.
   */
  void lost() {
    broken = true;
  }

  void follow(Trace.Step step, LineFaults faults) {
    if (step.at().compareTo(previous) < 0) {
      faults.at(
          Grammar.AT.name(),
          String.format(
              Locale.ROOT, "time to go forward, at %s (line %s) or later", previous, previousLine),
          "it goes back to " + step.at(),
          "");
    }
    previous = step.at();
    previousLine = step.line();
    if (broken) {
      return;
    }
    if (step.event() instanceof RoomCreate made) {
      isNew("room", made.room(), rooms, faults);
      isNew("channel", made.channel(), channels, faults);
    } else if (step.event() instanceof AppEvent asked) {
      isMade("room", asked.room(), rooms.keySet(), faults);
    } else if (step.event() instanceof BattleEvent word) {
      areTwoRooms(word, faults);
    } else if (step.event() instanceof Personal done
        && isMade("channel", done.channel(), channels.keySet(), faults)) {
      attendance.follow(done, faults);
    } else if (step.event() instanceof Close close
        && isMade("channel", close.channel(), channels.keySet(), faults)) {
      attendance.close(close.channel());
    } else if (step.event() instanceof CallConnect call) {
      areTwo(call.channel(), call.peer(), faults);
    } else if (step.event() instanceof CallDisconnect call) {
      areTwo(call.channel(), call.peer(), faults);
    } else if (step.event() instanceof TaskStop stop && stop.room() != null) {
      isMade("room", stop.room(), rooms.keySet(), faults);
    } else if (step.event() instanceof TaskStart start && start.room() != null) {
      isMade("room", start.room(), rooms.keySet(), faults);
    } else if (step.event() instanceof TaskFail fail && fail.room() != null) {
      isMade("room", fail.room(), rooms.keySet(), faults);
    }
  }

  private void areTwoRooms(BattleEvent word, LineFaults faults) {
    boolean made = isMade("room", word.room(), rooms.keySet(), faults);
    RoomId opponent = opponent(word);
    if (opponent != null
        && isMade("opponent", "room", opponent, rooms.keySet(), faults)
        && made
        && opponent.equals(word.room())) {
      faults.at(
          "opponent",
          "a battle of two rooms",
          String.format(Locale.ROOT, "both are '%s'", opponent),
          "");
    }
  }

  /** Whoever ends a battle need not say with whom it was. */
  private static @Nullable RoomId opponent(BattleEvent word) {
    if (word instanceof BattleEvent.Invite invite) {
      return invite.opponent();
    } else if (word instanceof BattleEvent.Accept accept) {
      return accept.opponent();
    } else if (word instanceof BattleEvent.Decline decline) {
      return decline.opponent();
    }
    return word instanceof BattleEvent.Cancel cancel ? cancel.opponent() : null;
  }

  private void areTwo(ChannelId channel, ChannelId peer, LineFaults faults) {
    boolean made = isMade("channel", channel, channels.keySet(), faults);
    if (isMade("peer", "channel", peer, channels.keySet(), faults)
        && made
        && channel.equals(peer)) {
      faults.at(
          "peer",
          "a call between two channels",
          String.format(Locale.ROOT, "both are '%s'", peer),
          "");
    }
  }

  private static <T> void isNew(String what, T id, Map<T, Integer> known, LineFaults faults) {
    Integer before = known.putIfAbsent(id, faults.number());
    if (before != null) {
      faults.at(
          what,
          "a new " + what,
          String.format(Locale.ROOT, "'%s' was made on line %s", id, before),
          "");
    }
  }

  private static boolean isMade(String what, Object id, Collection<?> known, LineFaults faults) {
    return isMade(what, what, id, known, faults);
  }

  private static boolean isMade(
      String field, String what, Object id, Collection<?> known, LineFaults faults) {
    if (known.contains(id)) {
      return true;
    }
    faults.at(
        field,
        String.format(Locale.ROOT, "a %s that a room.create before this line makes", what),
        String.format(Locale.ROOT, "found '%s'", id),
        known.isEmpty()
            ? "Begin with a room.create."
            : Nearest.remedy(id.toString(), known.stream().map(Object::toString).toList()));
    return false;
  }
}

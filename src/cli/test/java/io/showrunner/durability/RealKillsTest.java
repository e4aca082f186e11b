package io.showrunner.durability;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.broadcast.RoomState;
import io.showrunner.clock.Chance;
import io.showrunner.director.Tokens;
import io.showrunner.director.Witness;
import io.showrunner.journal.Inbox;
import io.showrunner.journal.Rooms;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A process with the engine and H2 on disk is killed with {@code kill -9} while it takes in
 * numbered events, and started again, until it has had them all. Then every room is where it would
 * be if nothing had happened to it.
 *
 * <p>{@code -Dkills=20 -Dkills.seed=7} for a longer try, or another.
 */
class RealKillsTest {
  private static final int KILLS = Integer.getInteger("kills", 5);

  /** So many events are on their way at a time, so that there is something to lose. */
  private static final int AHEAD = 12;

  private final Chance chance = new Chance(Long.getLong("kills.seed", 1)).forPurpose("kills");
  private final List<List<String>> callsOfEachLife = new ArrayList<>();
  private final Set<String> turns = new HashSet<>();
  private int acknowledged;

  @Test
  void nothingAcknowledgedIsLostAndNothingIsDoneTwice(@TempDir Path folder) throws Exception {
    Path complaints = folder.resolve("stderr");
    for (int life = 0; life <= KILLS; life++) {
      callsOfEachLife.add(new ArrayList<>());
      try (var process = MortalProcess.start(EngineOnDisk.class, complaints, folder.toString())) {
        live(process, life);
      }
    }
    JdbcConnectionPool disk = SmallEngine.onDisk(folder);
    try {
      allWereTakenOnce(disk);
      roomsAreWhereTheyShouldBe(disk);
      callsWereMadeInOrder(disk);
    } finally {
      disk.dispose();
    }
  }

  private void live(MortalProcess process, int life) throws InterruptedException {
    boolean last = life == KILLS;
    int share = (NumberedEvents.COUNT - acknowledged) / (KILLS - life + 1);
    int end = last ? NumberedEvents.COUNT : acknowledged + 1 + chance.below(2 * share);
    await(process, "ready");
    int told = acknowledged;
    while (acknowledged < end) {
      for (; told < Math.min(NumberedEvents.COUNT, acknowledged + AHEAD); told++) {
        process.tell(Integer.toString(told));
      }
      heard(process.next());
    }
    if (last) {
      process.tell("end");
      await(process, "settled");
    } else {
      LockSupport.parkNanos(chance.below(5_000_000));
      process.kill().forEach(this::heard);
    }
  }

  private void await(MortalProcess process, String word) throws InterruptedException {
    for (String line = process.next(); !line.equals(word); line = process.next()) {
      heard(line);
    }
  }

  private void heard(String line) {
    if (line.startsWith("ok ")) {
      acknowledged = Math.max(acknowledged, Integer.parseInt(line.substring(3)) + 1);
    } else if (line.startsWith("turn ")) {
      assertThat(turns.add(line)).as("the first and only %s", line).isTrue();
    } else if (line.startsWith("call ")) {
      callsOfEachLife.get(callsOfEachLife.size() - 1).add(line);
    } else {
      throw new AssertionError("Expected an answer or a call, but found: " + line);
    }
  }

  /** Whoever dies between a turn's commit and the telling of it leaves one turn untold. */
  private void allWereTakenOnce(DataSource disk) {
    assertThat(turns).hasSizeBetween(NumberedEvents.COUNT - KILLS, NumberedEvents.COUNT);
    Map<String, Boolean> inbox = new Inbox(disk).turns();
    assertThat(inbox.keySet())
        .containsExactlyElementsOf(
            IntStream.range(0, NumberedEvents.COUNT).mapToObj(number -> "app|" + number).toList());
    assertThat(inbox.values()).allMatch(taken -> taken);
    assertThat(
            new JdbcTemplate(disk)
                .queryForList("select parked from sr_inbox where parked is not null", String.class))
        .isEmpty();
  }

  private static void roomsAreWhereTheyShouldBe(DataSource disk) {
    assertThat(states(disk)).hasSize(NumberedEvents.ROOMS).isEqualTo(neverKilled());
  }

  private void callsWereMadeInOrder(DataSource disk) {
    for (RoomState room : states(disk)) {
      List<Long> made = new ArrayList<>();
      for (List<String> ofLife : callsOfEachLife) {
        List<Long> now =
            ofLife.stream()
                .map(call -> call.split(" ", -1))
                .filter(call -> call[1].equals(room.identity().room().value()))
                .map(call -> Long.valueOf(call[3]))
                .toList();
        boolean repeats =
            !now.isEmpty() && !made.isEmpty() && now.get(0).equals(made.get(made.size() - 1));
        made.addAll(repeats ? now.subList(1, now.size()) : now);
      }
      assertThat(made)
          .as("calls of %s, but for those whose answer died", room.identity().room())
          .isEqualTo(numbersTo(room.relay().generation()));
    }
  }

  private static List<Long> numbersTo(long last) {
    return LongStream.rangeClosed(1, last).boxed().toList();
  }

  /** The same events, with nobody who kills. */
  private static List<RoomState> neverKilled() {
    JdbcConnectionPool memory = JdbcConnectionPool.create("jdbc:h2:mem:never-killed", "sa", "");
    try (var clock = new StandingClock();
        var engine = new SmallEngine(memory, clock, new ObligingCloud(() -> {}), Witness.NOBODY)) {
      for (int number = 0; number < NumberedEvents.COUNT; number++) {
        engine
            .director()
            .tell(
                NumberedEvents.room(number),
                NumberedEvents.event(number),
                Integer.toString(number));
      }
      var done = new CompletableFuture<List<RoomState>>();
      clock.wakeAt(clock.now(), () -> done.complete(states(memory)));
      return done.join();
    } finally {
      memory.dispose();
    }
  }

  private static List<RoomState> states(DataSource database) {
    return new Rooms<>(database, Tokens.class).all().stream().map(Rooms.Saved::state).toList();
  }
}

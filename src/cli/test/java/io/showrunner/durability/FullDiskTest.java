package io.showrunner.durability;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.broadcast.RoomState;
import io.showrunner.director.Tokens;
import io.showrunner.director.Witness;
import io.showrunner.journal.DatabaseFailure;
import io.showrunner.journal.FrailDisk;
import io.showrunner.journal.Inbox;
import io.showrunner.journal.Rooms;
import io.showrunner.vocabulary.RoomId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The disk is full again and again while events come in, and has room again: what comes meanwhile
 * is refused, everything else has its turn, once, and nobody has to start anything anew.
 */
class FullDiskTest {
  private static final int TIMES = 3;
  private static final int REFUSED_EACH_TIME = 30;
  private static final int TRIES_WITH_ROOM = 3;

  private final FrailDisk disk = new FrailDisk();
  private final ConcurrentLinkedQueue<String> givenUp = new ConcurrentLinkedQueue<>();

  @Test
  void whatWasAcknowledgedHasItsTurnOnceThereIsRoomAgain(@TempDir Path folder) {
    try (var database = disk.open(folder);
        var clock = new StandingClock();
        var engine =
            new SmallEngine(
                database.source(), clock, new ObligingCloud(() -> {}), new Complaints())) {
      engine.director().resume();
      for (int number = 0; number < NumberedEvents.COUNT; number++) {
        if (number % (NumberedEvents.COUNT / TIMES) == NumberedEvents.COUNT / TIMES / 2) {
          isFullFor(engine, number);
        }
        tellUntilHeard(engine, number);
      }
      settle(engine, clock);
      assertThat(new Inbox(database.source()).turns().keySet())
          .containsExactlyInAnyOrderElementsOf(
              IntStream.range(0, NumberedEvents.COUNT)
                  .mapToObj(number -> "app|" + number)
                  .toList());
      assertThat(new Inbox(database.source()).turns().values()).allMatch(taken -> taken);
      assertThat(givenUp).isEmpty();
      assertThat(states(database.source())).isEqualTo(withRoomAllTheTime());
    }
    assertThat(disk.refused()).isPositive();
  }

  /** Each is refused, at once, with a failure that is the machine's. */
  private void isFullFor(SmallEngine engine, int number) {
    disk.isFull(true);

    List<RuntimeException> refusals = new ArrayList<>();
    for (int i = 0; i < REFUSED_EACH_TIME; i++) {
      try {
        tell(engine, number);
      } catch (RuntimeException refused) {
        refusals.add(refused);
      }
    }
    disk.isFull(false);

    assertThat(refusals).hasSize(REFUSED_EACH_TIME).allMatch(DatabaseFailure::isBehind);
  }

  /** A turn that was being written when there was no room may take a word or two down with it. */
  private static void tellUntilHeard(SmallEngine engine, int number) {
    for (int tries = 1; ; tries++) {
      try {
        tell(engine, number);
        return;
      } catch (RuntimeException refused) {
        if (tries == TRIES_WITH_ROOM || !DatabaseFailure.isBehind(refused)) {
          throw refused;
        }
      }
    }
  }

  private static void tell(SmallEngine engine, int number) {
    engine
        .director()
        .tell(NumberedEvents.room(number), NumberedEvents.event(number), Integer.toString(number));
  }

  /** Whatever is left is taken in one piece of work, which one more word calls for. */
  private static void settle(SmallEngine engine, StandingClock clock) {
    tell(engine, 0);
    var done = new CompletableFuture<Boolean>();
    clock.wakeAt(clock.now(), () -> done.complete(true));
    done.join();
  }

  private static List<RoomState> withRoomAllTheTime() {
    JdbcConnectionPool memory = JdbcConnectionPool.create("jdbc:h2:mem:with-room", "sa", "");
    try (var clock = new StandingClock();
        var engine = new SmallEngine(memory, clock, new ObligingCloud(() -> {}), Witness.NOBODY)) {
      IntStream.range(0, NumberedEvents.COUNT).forEach(number -> tell(engine, number));
      settle(engine, clock);
      return states(memory);
    } finally {
      memory.dispose();
    }
  }

  private static List<RoomState> states(DataSource database) {
    return new Rooms<>(database, Tokens.class).all().stream().map(Rooms.Saved::state).toList();
  }

  private final class Complaints implements Witness {
    @Override
    public void gaveUp(RoomId room, String why) {
      givenUp.add(why);
    }
  }
}

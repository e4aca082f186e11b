package io.showrunner.durability;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.appserver.FreshSettings;
import io.showrunner.appserver.Given;
import io.showrunner.appserver.OwnProcess;
import io.showrunner.appserver.Setting;
import io.showrunner.clock.Chance;
import io.showrunner.clock.Secrets;
import io.showrunner.durability.StubbornApp.NoAnswer;
import io.showrunner.journal.Inbox;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.StreamName;
import io.showrunner.vocabulary.TaskId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * {@code ./showrunner serve} with H2 on disk, against the mock cloud in another process, is killed
 * with {@code kill -9} again and again while rooms are busy, some of the time while it starts. Apps
 * say again what was not answered. In the end everything acknowledged has happened, once, and no
 * relay runs that should not.
 *
 * <p>{@code -Dserver.kills=100 -Dserver.kills.seed=7} for a longer try, or another.
 */
class ServerKillsTest {
  private static final int KILLS = Integer.getInteger("server.kills", 20);
  private static final int ROOMS = 3;

  /** So many things are done in a life at the most before death is on its way. */
  private static final int DONE_IN_A_LIFE = 9;

  /** Death comes so many milliseconds later at the most: between things, or in one of them. */
  private static final int LAST_MOMENTS = 60;

  /**
   * What was lost on its way is found by the sweep within a minute. Guards against hanging alone;
   * how fast the machine is must not matter.
   */
  private static final Duration TO_SETTLE = Duration.ofMinutes(10);

  private final Chance chance =
      new Chance(Long.getLong("server.kills.seed", 1)).forPurpose("server kills");
  private final List<BusyRoom> rooms = new ArrayList<>();
  private int turn;
  private int killedAtWork;
  private int killedAtTheStart;

  @Test
  void nothingAcknowledgedIsLostNothingLeaksAndNothingStartsTwice(@TempDir Path folder)
      throws Exception {
    Path settings = folder.resolve("showrunner.properties");
    FreshSettings.write(settings, new Secrets());
    try (var cloud = new OwnProcess(folder.resolve("cloud.err"), "cloud", "--port", "0");
        var server = new MortalServer(folder, settings, cloud.address())) {
      var app = new StubbornApp(server.address(), cloud.address(), password(settings));
      IntStream.range(0, ROOMS)
          .forEach(number -> rooms.add(new BusyRoom(app, chance, "room-" + number)));
      server.begetArchive();
      while (killedAtWork + killedAtTheStart < KILLS) {
        live(server);
      }
      server.begin();
      assertThat(server.awaitReady()).as(server::complaints).isTrue();
      for (BusyRoom room : rooms) {
        room.finish();
      }
      allIsAsItWasAcknowledged(app, server);
      for (BusyRoom room : rooms) {
        room.isToEnd();
        room.finish();
      }
      allIsOver(app, server);
      nothingStartedTwice(app);
      everyEventHasItsTurn(server);
    }
    assertThat(killedAtWork).as("kills while there was work").isGreaterThan(KILLS / 2);
    assertThat(rooms.stream().mapToInt(BusyRoom::acknowledged).sum()).isGreaterThan(2 * KILLS);
  }

  /** Begins, works and dies. One life in five does not get to work. */
  private void live(MortalServer server) {
    server.begin();
    if (chance.below(5) == 0) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(chance.below(1_500)));
      server.kill();
      killedAtTheStart++;
      return;
    }
    assertThat(server.awaitReady()).as(server::complaints).isTrue();
    int done = chance.below(DONE_IN_A_LIFE);
    try {
      for (int i = 0; i < done; i++) {
        nextRoom().goOn();
      }
    } catch (NoAnswer unexpected) {
      throw new AssertionError(
          "No answer of a server that lives: " + server.complaints(), unexpected);
    }
    var death =
        CompletableFuture.runAsync(
            server::kill,
            CompletableFuture.delayedExecutor(chance.below(LAST_MOMENTS), TimeUnit.MILLISECONDS));
    try {
      while (true) {
        nextRoom().goOn();
      }
    } catch (NoAnswer killed) {
      death.join();
    }
    killedAtWork++;
  }

  private BusyRoom nextRoom() {
    return rooms.get(turn++ % ROOMS);
  }

  private void allIsAsItWasAcknowledged(StubbornApp app, MortalServer server) throws NoAnswer {
    Map<String, String> wrong = new TreeMap<>();
    long end = System.nanoTime() + TO_SETTLE.toNanos();
    do {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
      wrong.clear();
      JsonObject world = app.world();
      for (BusyRoom room : rooms) {
        String told = room.wrongWith(app.look(room.id()).body());
        String carried = told.isEmpty() ? wrongWithTheRelayOf(room, world) : told;
        if (!carried.isEmpty()) {
          wrong.put(room.id(), carried);
        }
      }
    } while (!wrong.isEmpty() && System.nanoTime() < end);
    assertThat(wrong).as(server::complaints).isEmpty();
  }

  private static String wrongWithTheRelayOf(BusyRoom room, JsonObject world) {
    List<JsonObject> tasks = tasks(world, room);
    if (tasks.size() != 1) {
      return "expected one task, but there are " + tasks;
    }
    String all = tasks.get(0).write();
    return room.cast().stream().allMatch(all::contains)
        ? ""
        : String.format(Locale.ROOT, "expected a relay of %s, but found %s", room.cast(), all);
  }

  private static List<JsonObject> tasks(JsonObject world, BusyRoom room) {
    return world.items("tasks").stream()
        .map(JsonObject.class::cast)
        .filter(task -> task.write().contains(taskOf(room).value()))
        .toList();
  }

  private static TaskId taskOf(BusyRoom room) {
    return TaskId.of(
        StreamName.of(
            new AppId("app-1"),
            new ChannelId(room.id()),
            new ParticipantId("streamer-of-" + room.id())));
  }

  private void allIsOver(StubbornApp app, MortalServer server) throws NoAnswer {
    long end = System.nanoTime() + TO_SETTLE.toNanos();
    while (!app.world().items("tasks").isEmpty() && System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }
    assertThat(app.world().items("tasks")).as(server::complaints).isEmpty();
    for (BusyRoom room : rooms) {
      assertThat(room.wrongWith(app.look(room.id()).body())).isEmpty();
    }
  }

  /** A task begins once and ends once, however often it was asked for. */
  private void nothingStartedTwice(StubbornApp app) {
    List<JsonObject> records = app.records();
    for (BusyRoom room : rooms) {
      List<String> calls =
          records.stream()
              .filter(record -> record.text("kind").filter("call"::equals).isPresent())
              .filter(call -> call.write().contains(taskOf(room).value()))
              .filter(call -> call.whole("status").orElse(0L) == 200)
              .map(call -> call.text("operation").orElse("?"))
              .filter(operation -> !operation.equals("UpdateLiveMPUTask"))
              .filter(operation -> operation.endsWith("LiveMPUTask"))
              .toList();
      assertThat(calls)
          .as("Starts and Stops of %s that were done", room.id())
          .containsExactly("StartLiveMPUTask", "StopLiveMPUTask");
    }
  }

  /** The cloud's last words may have come just before the end: they are taken in the next life. */
  private static void everyEventHasItsTurn(MortalServer server) throws InterruptedException {
    long end = System.nanoTime() + TO_SETTLE.toNanos();
    server.endInPeace();
    while (!everyEventHadItsTurn(server.data())) {
      assertThat(System.nanoTime()).as(server::complaints).isLessThan(end);
      server.begin();
      assertThat(server.awaitReady()).as(server::complaints).isTrue();
      server.endInPeace();
    }
  }

  private static boolean everyEventHadItsTurn(Path data) {
    JdbcConnectionPool disk =
        JdbcConnectionPool.create(
            "jdbc:h2:file:" + data.resolve("showrunner").toAbsolutePath(), "", "");
    try {
      assertThat(
              new JdbcTemplate(disk)
                  .queryForList(
                      "select parked from sr_inbox where parked is not null", String.class))
          .isEmpty();
      assertThat(new Inbox(disk).turns()).isNotEmpty();
      return new Inbox(disk).turns().values().stream().allMatch(taken -> taken);
    } finally {
      disk.dispose();
    }
  }

  private static String password(Path settings) {
    return Given.of(Map.of(), Optional.of(settings), Map.of())
        .text(Setting.OPERATOR_PASSWORD)
        .orElseThrow();
  }
}

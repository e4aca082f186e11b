package io.showrunner.durability;

import io.showrunner.broadcast.RoomEvent;
import io.showrunner.director.Witness;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.TaskId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The process that is killed. It reads numbers of {@link NumberedEvents}, says {@code ok} and the
 * number when the event is durable, {@code turn} and the event when it had its turn, {@code call}
 * and what it was for when it asks the cloud, and, told {@code end}, {@code settled} when nothing
 * is left to do.
 */
final class EngineOnDisk {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private EngineOnDisk() {}

  public static void main(String[] arguments) throws IOException {
    var call = new AtomicReference<>("");
    var clock = new StandingClock();
    var engine =
        new SmallEngine(
            SmallEngine.onDisk(Path.of(arguments[0])),
            clock,
            new ObligingCloud(() -> say(String.valueOf(call.get()))),
            naming(call));
    engine.director().resume();
    say("ready");
    var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.equals("end")) {
        clock.wakeAt(clock.now(), () -> settle(engine, clock));
        continue;
      }
      int number = Integer.parseInt(line);
      engine.director().tell(NumberedEvents.room(number), NumberedEvents.event(number), line);
      say("ok " + line);
    }
  }

  /** All turns are taken by one piece of work, so whoever comes after it finds it done. */
  private static void settle(SmallEngine engine, StandingClock clock) {
    boolean busy =
        engine.director().rooms().stream()
            .anyMatch(room -> engine.director().isBusyWith(room.identity().room()));
    if (busy) {
      clock.wakeAt(clock.now(), () -> settle(engine, clock));
    } else {
      say("settled");
    }
  }

  private static synchronized void say(String what) {
    OUT.println(what + MortalProcess.WHOLE);
  }

  private static Witness naming(AtomicReference<String> call) {
    return new Witness() {
      @Override
      public void calling(
          RoomId room, String operation, TaskId task, long generation, JsonObject request) {
        call.set(String.format(Locale.ROOT, "call %s %s %d", room, operation, generation));
      }

      @Override
      public void heard(RoomId room, String source, RoomEvent event, Heard heard, String reason) {
        if (heard != Heard.DUPLICATE) {
          say(String.format(Locale.ROOT, "turn %s %s", room, event));
        }
      }

      @Override
      public void gaveUp(RoomId room, String what) {
        say("gave up " + what);
      }
    };
  }
}

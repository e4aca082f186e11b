package io.showrunner.boot;

import io.showrunner.architecture.SuppressForbidden;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.clock.VirtualClock;
import io.showrunner.cloud.mock.MockCloud;
import io.showrunner.director.Director;
import io.showrunner.record.RecordLog;
import io.showrunner.simulator.Book;
import io.showrunner.simulator.Simulation;
import io.showrunner.trace.TraceReader;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.Track;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A process of its own that is an application in another country; says on stdout how it went. */
final class StartElsewhere {
  private static final RoomId ROOM = new RoomId("evening");

  private StartElsewhere() {}

  /** Takes the language, the folder of a database, and the names of traces to play. */
  @SuppressForbidden("is there to have another language")
  public static void main(String[] arguments) throws IOException {
    Locale.setDefault(Locale.forLanguageTag(arguments[0]));
    System.out.println(
        "HERE "
            + Locale.getDefault().toLanguageTag()
            + " "
            + TimeZone.getDefault().getID()
            + " "
            + Charset.defaultCharset());
    start(arguments[1], 0);
    start(arguments[1], 1);
    for (int at = 2; at < arguments.length; at++) {
      play(arguments[at]);
    }
    System.exit(0);
  }

  /** A broadcast on air; with the same database a second time, it is there still. */
  private static void start(String folder, int before) {
    String[] settings = new String[AnApplication.SETTINGS.length + 2];
    for (int at = 0; at < AnApplication.SETTINGS.length; at++) {
      settings[at] = "--" + AnApplication.SETTINGS[at];
    }
    settings[settings.length - 2] = "--spring.main.banner-mode=off";
    settings[settings.length - 1] =
        "--spring.datasource.url=jdbc:h2:file:" + folder + "/showrunner;WRITE_DELAY=0";
    try (ConfigurableApplicationContext context =
        SpringApplication.run(AnApplication.class, settings)) {
      var director = context.getBean(Director.class);
      var clock = context.getBean(VirtualClock.class);
      clock.runUntil(clock.now().plusSeconds(1));
      System.out.println("STARTED " + director.rooms().size());
      if (before == 0) {
        goLive(director, clock, context.getBean(MockCloud.class));
      }
      System.out.println("ROOM " + director.room(ROOM).orElseThrow().phase().word());
    }
  }

  private static void goLive(Director director, VirtualClock clock, MockCloud cloud) {
    var ana = new ParticipantId("ana");
    var channel = new ChannelId("c1");
    cloud.sendsTo(director::hear);
    director.tell(
        ROOM,
        new RoomEvent.RoomCreated(ROOM, channel, ana, "Abend", Orientation.LANDSCAPE),
        "create-1");
    clock.runUntil(clock.now().plusSeconds(1));
    cloud.world().join(channel, ana, Role.STREAMER);
    cloud.world().publish(channel, ana, Set.of(Track.AUDIO, Track.CAMERA));
    clock.runUntil(clock.now().plusSeconds(10));
  }

  private static void play(String name) throws IOException {
    var lines = new StringBuilder();
    Simulation.play(
        TraceReader.read(Path.of("simulator", "traces", name + ".jsonl")),
        Book.read(Path.of("rules"), Path.of("processes")),
        null,
        new RecordLog((record, line) -> lines.append(line).append('\n')),
        done -> {});
    String golden = Files.readString(Path.of("simulator", "golden", name + ".records.jsonl"));
    System.out.println((golden.contentEquals(lines) ? "SAME " : "OTHER ") + name);
  }
}

package io.showrunner.appserver;

import io.showrunner.clock.Chance;
import io.showrunner.clock.SystemClock;
import io.showrunner.cloud.CallbackReader;
import io.showrunner.cloud.Messenger;
import io.showrunner.cloud.OtherMessageApp;
import io.showrunner.cloud.StreamCloud;
import io.showrunner.director.AsideThreads;
import io.showrunner.director.Desk;
import io.showrunner.director.Director;
import io.showrunner.director.Limits;
import io.showrunner.director.Outside;
import io.showrunner.director.Replays;
import io.showrunner.http.door.Door;
import io.showrunner.http.door.DoorSettings;
import io.showrunner.input.RootCause;
import io.showrunner.journal.DiskDatabase;
import io.showrunner.journal.Tables;
import io.showrunner.process.Story;
import io.showrunner.process.check.ProcessFiles;
import io.showrunner.process.engine.ServedEngine;
import io.showrunner.process.engine.Stories;
import io.showrunner.process.engine.StoryDeployment;
import io.showrunner.rules.Rulebook;
import io.showrunner.web.AppServerSite;
import io.showrunner.web.Patience;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** A working AppServer: a port, a director on the machine's clock, data on disk. */
public final class AppServer implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(AppServer.class.getName());

  /** How long a client waits for its word's turn before it is told that the word is stored. */
  private static final long PATIENCE = 5;

  /** What was opened, the last first: closed in this order. */
  private final Deque<Runnable> toClose = new ArrayDeque<>();

  private final Door door;
  private final String begun;

  private AppServer(
      ServerSettings settings,
      Path data,
      ProcessFiles processes,
      Rulebook rules,
      StreamCloud cloud,
      @Nullable Replays replays,
      DoorSettings port)
      throws IOException {
    try {
      DiskDatabase database = DiskDatabase.in(data);
      toClose.push(database::close);
      var transactions = new DataSourceTransactionManager(database.source());
      var clock = new SystemClock();
      var engine = new ServedEngine(database.source(), transactions, clock);
      toClose.push(engine::close);
      toClose.push(clock::close);
      var definitions = StoryDeployment.deploy(engine.engine(), processes);
      Tables.make(database.source());
      var aside = new AsideThreads();
      toClose.push(aside::close);
      var site =
          new AppServerSite(settings.web(), settings.urls(), clock, Patience.ofSeconds(PATIENCE));
      var director =
          new Director(
              new Desk(
                  settings.app(),
                  database.source(),
                  transactions,
                  new Stories(engine.engine(), definitions),
                  rules,
                  outside(cloud, settings, aside).with(replays),
                  new CallbackReader(settings.trust()),
                  settings.urls(),
                  processes.of(Story.BROADCAST).grace().orElseThrow(),
                  Limits.USUAL.withMixes(settings.mixes()),
                  Chance.fresh(),
                  clock,
                  site.witness()),
              settings.commitEvents());
      this.door = Door.open(port, site.routes(director));
      toClose.push(door::close);
      int rooms = director.countRooms(false);
      int open = director.countRooms(true);
      this.begun =
          String.format(
              Locale.ROOT,
              "The data is in %s; rooms taken up: %d, of which %d not over.",
              data.toAbsolutePath().normalize(),
              rooms,
              open);
      director.resume();
    } catch (IOException failed) {
      close();
      throw failed;
    } catch (RuntimeException failed) {
      close();
      throw DiskDatabase.ifDamaged(data, failed);
    }
  }

  private static Outside outside(StreamCloud cloud, ServerSettings settings, Executor aside) {
    Outside all = Outside.of(cloud, aside);
    Messenger messenger = all.messenger();
    return messenger == null
        ? all
        : new Outside(
                cloud,
                all.sight(),
                new OtherMessageApp(messenger, settings.messageApp()),
                null,
                aside)
            .with(settings.messages());
  }

  /**
   * Opens one, and takes up whatever was left in its data.
   *
   * @param data the folder of its database, made if it is missing
   * @param replays with what broadcasts are made to be seen again; null if they are not
   * @throws IOException if the port cannot be had
   * @throws DiskDatabase.DataHeld if another server has the data
   * @throws io.showrunner.journal.DataUnreadable if what is there cannot be read as ours
   */
  public static AppServer open(
      ServerSettings settings,
      Path data,
      ProcessFiles processes,
      Rulebook rules,
      StreamCloud cloud,
      @Nullable Replays replays,
      DoorSettings port)
      throws IOException {
    return new AppServer(settings, data, processes, rules, cloud, replays, port);
  }

  /** Where a client on this machine finds it, ending in a slash. */
  public URI address() {
    return door.address();
  }

  /** In a sentence: where its data is, by its full path, and how many rooms were taken up. */
  public String begun() {
    return begun;
  }

  /** Takes no more requests, lets the turn that is being taken end, and closes the data. */
  @Override
  public void close() {
    while (!toClose.isEmpty()) {
      try {
        toClose.pop().run();
      } catch (RuntimeException failed) {
        // The engine, for one, writes when it is closed. What comes after must be closed as well.
        LOG.log(
            System.Logger.Level.WARNING, "Not all was closed in peace: " + RootCause.of(failed));
      }
    }
  }
}

package io.showrunner.cli;

import io.showrunner.appserver.AppServer;
import io.showrunner.appserver.BadSettings;
import io.showrunner.appserver.CallbackAddresses;
import io.showrunner.appserver.FreshSettings;
import io.showrunner.appserver.Given;
import io.showrunner.appserver.ServerSettings;
import io.showrunner.appserver.Setting;
import io.showrunner.appserver.SettingsReader;
import io.showrunner.appserver.Subscriber;
import io.showrunner.clock.Secrets;
import io.showrunner.cloud.CallbackOrigin;
import io.showrunner.cloud.aliyun.AliyunCloud;
import io.showrunner.cloud.aliyun.AliyunCredentials;
import io.showrunner.cloud.aliyun.AliyunSettings;
import io.showrunner.cloud.aliyun.AliyunSubscriptions;
import io.showrunner.director.Replays;
import io.showrunner.http.door.DoorSettings;
import io.showrunner.input.RootCause;
import io.showrunner.journal.DataUnreadable;
import io.showrunner.journal.DiskDatabase.DataHeld;
import io.showrunner.simulator.Book;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs an AppServer until it is told to stop. */
@Command(
    mixinStandardHelpOptions = true,
    name = "serve",
    header = "Run a working AppServer: callbacks in, an API, data on disk.",
    description = {
      "",
      "Follows your rooms through the processes and rules, on the machine's clock: the cloud calls",
      "it, your apps ask it. What it has acknowledged survives a kill. The API can be read and"
          + " tried",
      "on the page it serves on /. Passwords and keys come from a file of settings or from the",
      "environment: docs/running-the-server.md.",
      ""
    },
    footer = {
      "",
      "To try it, in two terminals:",
      "  ./showrunner cloud",
      "  ./showrunner serve --init showrunner.properties && ./showrunner serve"
    })
final class ServeVerb implements Callable<Integer> {
  private static final String USUAL_FILE = "showrunner.properties";
  private static final Duration FAREWELL = Duration.ofSeconds(5);

  private final Console console;
  private final Map<String, String> environment;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Where to listen; 0 takes a free one. Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = {
        "Which address to listen on. Default: ${DEFAULT-VALUE}, this machine alone. It speaks"
            + " plain",
        "HTTP: others should come through a proxy that speaks HTTPS."
      })
  private String host = "";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "Where its database is. Default: ${DEFAULT-VALUE}.")
  private Path data = Path.of("data");

  @Option(
      names = "--cloud",
      paramLabel = "mock|aliyun",
      defaultValue = "mock",
      description = {
        "Which cloud carries the streams: mock is './showrunner cloud', whose domains and keys are",
        "known; aliyun is the vendor's, with the credentials of the environment. Default:",
        "${DEFAULT-VALUE}."
      })
  private CloudKind cloud = CloudKind.MOCK;

  @Option(
      names = "--cloud-address",
      paramLabel = "URL",
      defaultValue = "http://127.0.0.1:8090",
      description = "Where the mock cloud is. Default: ${DEFAULT-VALUE}.")
  private URI cloudAddress = URI.create("http://127.0.0.1:8090");

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The file of settings. Default: " + USUAL_FILE + ", if it is there.")
  private @Nullable Path config;

  @Option(
      names = "--init",
      paramLabel = "FILE",
      description = "Only write a file of settings with fresh secrets, and end.")
  private @Nullable Path init;

  @Mixin private BookOptions book = new BookOptions();

  ServeVerb(Console console) {
    this(console, System.getenv());
  }

  ServeVerb(Console console, Map<String, String> environment) {
    this.console = console;
    this.environment = environment;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > 65_535) {
      throw new ParameterException(
          spec.commandLine(),
          String.format(Locale.ROOT, "Expected --port to be from 0 to 65535, but it is %d.", port));
    }
    if (init != null) {
      return writeSettings(init);
    }
    ServerSettings settings;
    AliyunSettings way;
    Given given;
    try {
      given = Given.of(usual(), file(), environment);
      settings = SettingsReader.read(given);
      way = cloud == CloudKind.MOCK ? MockDefaults.way(cloudAddress) : vendor(given);
    } catch (BadSettings bad) {
      bad.faults().forEach(console.err()::println);
      console.err().println("A file with fresh secrets: ./showrunner serve --init " + USUAL_FILE);
      return Exit.BAD_INPUT;
    } catch (IllegalStateException | IllegalArgumentException wrong) {
      console.err().println(wrong.getMessage());
      return Exit.BAD_INPUT;
    }
    given.warnings().forEach(console.err()::println);
    Book rulesAndProcesses = book.read(console);
    var replays = new ServedReplays(settings, way, given).by(rulesAndProcesses.processes());
    return serve(settings, way, rulesAndProcesses, replays.orElse(null));
  }

  private Integer serve(
      ServerSettings settings,
      AliyunSettings way,
      Book rulesAndProcesses,
      @Nullable Replays replays)
      throws InterruptedException {
    var port = DoorSettings.onPort(this.port).on(host).leaving(FAREWELL);
    try (var end = new EndOfProcess(); // Closed last: the process waits for all that is below.
        var server =
            AppServer.open(
                settings,
                data,
                rulesAndProcesses.processes(),
                rulesAndProcesses.rules(),
                new AliyunCloud(
                    way, new CallbackOrigin(settings.app(), settings.trust().ingestDomain())),
                replays,
                port)) {
      LogLine.to(console.err(), server.begun());
      Optional<URI> base = callbackBase(settings, server.address());
      ServeWelcome.to(server.address(), settings, data, way.endpoint())
          .forEach(console.out()::println);
      console.out().flush();
      Optional<Subscriber> subscriber = base.map(to -> subscriber(settings, way, to));
      end.await();
      LogLine.to(console.err(), "Stopping: no more requests are taken, the turn being taken ends.");
      subscriber.ifPresent(Subscriber::close);
      return Exit.DONE;
    } catch (DataHeld held) {
      console.err().println(held.getMessage() + " Stop it, or name another --data.");
      return Exit.ENVIRONMENT;
    } catch (DataUnreadable unreadable) {
      console.err().println(unreadable.getMessage());
      return Exit.ENVIRONMENT;
    } catch (IOException taken) {
      console
          .err()
          .printf(
              Locale.ROOT,
              "Expected port %d of %s to be free, but: %s. Try another --port, or 0 for a free"
                  + " one.%n",
              this.port,
              host,
              RootCause.of(taken));
      return Exit.ENVIRONMENT;
    }
  }

  /** The stand-in can call this machine; the vendor's cloud is told an address or none. */
  private Optional<URI> callbackBase(ServerSettings settings, URI own) {
    return settings
        .callbacks()
        .or(() -> cloud == CloudKind.MOCK ? Optional.of(own) : Optional.empty());
  }

  private Subscriber subscriber(ServerSettings settings, AliyunSettings way, URI base) {
    return Subscriber.begin(
        new AliyunSubscriptions(way),
        settings,
        new CallbackAddresses(base, settings.web().callbackSecret()),
        sentence -> LogLine.to(console.err(), sentence));
  }

  private Map<Setting, String> usual() {
    return cloud == CloudKind.MOCK ? MockDefaults.settings() : MockDefaults.whateverTheCloud();
  }

  private Optional<Path> file() {
    if (config != null) {
      return Optional.of(config);
    }
    return Optional.of(Path.of(USUAL_FILE)).filter(Files::exists);
  }

  private AliyunSettings vendor(Given given) {
    AliyunSettings usual = AliyunSettings.of(AliyunCredentials.fromEnvironment(environment));
    return new AliyunSettings(
        given.text(Setting.CLOUD_ENDPOINT).orElse(usual.endpoint()),
        usual.protocol(),
        given.text(Setting.CLOUD_REGION).orElse(usual.region()),
        usual.connectTimeout(),
        usual.readTimeout(),
        usual.credentials());
  }

  private Integer writeSettings(Path file) {
    try {
      FreshSettings.write(file, new Secrets());
    } catch (FileAlreadyExistsException there) {
      console
          .err()
          .printf(
              Locale.ROOT,
              "Expected no file %s, but there is one: its secrets may be in use. Name another, or"
                  + " remove it first.%n",
              file);
      return Exit.BAD_INPUT;
    } catch (IOException failed) {
      console
          .err()
          .printf(Locale.ROOT, "Expected to write %s, but: %s.%n", file, RootCause.of(failed));
      return Exit.ENVIRONMENT;
    }
    console
        .out()
        .printf(
            Locale.ROOT,
            "%s is written, with fresh secrets. Now: ./showrunner serve%s%n",
            file,
            file.equals(Path.of(USUAL_FILE)) ? "" : " --config " + file);
    return Exit.DONE;
  }
}

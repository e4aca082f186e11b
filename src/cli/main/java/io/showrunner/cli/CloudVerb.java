package io.showrunner.cli;

import io.showrunner.clock.SystemClock;
import io.showrunner.cloud.mock.courier.Reach;
import io.showrunner.cloud.mock.profile.Profile;
import io.showrunner.cloud.mock.profile.ProfileReader;
import io.showrunner.cloud.mock.segments.FfmpegSegments;
import io.showrunner.standin.PortNotOpened;
import io.showrunner.standin.StandIn;
import io.showrunner.standin.StandInSettings;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Stands in for the vendor's cloud until it is told to stop. */
@Command(
    mixinStandardHelpOptions = true,
    name = "cloud",
    header = "Stand in for the vendor's cloud, for anybody's SDK.",
    description = {
      "",
      "Answers ApsaraVideo Live (relay tasks, room events, CDN), IMM playlists and the part of OSS",
      "that replays need, on one port, with no account and no network. Point the vendor's own SDK",
      "at it. What happens in the world (people join, a call times out) is said under /_mock/.",
      "Five minutes to a first test: docs/testing-your-appserver.md.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ./showrunner cloud",
      "  ./showrunner cloud --port 9000 --time-factor 10",
      "  ./showrunner cloud --profile simulator/profiles/narrow.json",
      "  curl -X POST localhost:8090/_mock/clock -d '{\"advance\":\"PT2M\"}'"
    })
final class CloudVerb implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8090",
      description = "Where to listen; 0 takes a free one. Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = {
        "Which address to listen on. Default: ${DEFAULT-VALUE}, this machine alone: whoever reaches",
        "the port may do anything to this world."
      })
  private String host = "";

  @Option(
      names = "--time-factor",
      paramLabel = "N",
      defaultValue = "1",
      description = "How many times as fast as real time the world goes, 1 to 1000. Default: 1.")
  private int timeFactor;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Where the world's chance begins. Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description = "How the cloud is set up, and who may ask: simulator/profiles/README.md.")
  private @Nullable Path profile;

  @Option(
      names = "--callbacks-to-anywhere",
      description = {
        "Lets callbacks go to any address; without, to this machine alone. Whoever reaches the port",
        "can then have it call anybody."
      })
  private boolean callsAnywhere;

  CloudVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    StandInSettings settings = settings();
    try (var clock = new SystemClock();
        var standIn = StandIn.open(settings, clock)) {
      Welcome.to(standIn.address(), settings).forEach(console.out()::println);
      console.out().flush();
      var end = new CountDownLatch(1);
      Runtime.getRuntime().addShutdownHook(new Thread(end::countDown));
      end.await();
      return Exit.DONE;
    } catch (PortNotOpened taken) {
      console.err().println(taken.getMessage() + " Try another --port, or 0 for a free one.");
      return Exit.ENVIRONMENT;
    }
  }

  /**
   * What was asked for.
   *
   * @throws io.showrunner.input.BadInput if the profile is none
   */
  StandInSettings settings() {
    within("--port", port, 0, 65_535);
    within("--time-factor", timeFactor, 1, 1000);
    Profile conditions = profile == null ? Profile.USUAL : ProfileReader.read(profile);
    return StandInSettings.usual()
        .at(host, port)
        .paced(timeFactor)
        .seeded(seed)
        .under(conditions)
        .calling(callsAnywhere ? Reach.ANYWHERE : Reach.LOOPBACK)
        .drawnBy(Optional.ofNullable(System.getenv("PATH")).flatMap(FfmpegSegments::find));
  }

  private void within(String option, int value, int least, int most) {
    if (value < least || value > most) {
      throw new ParameterException(
          spec.commandLine(),
          String.format(
              Locale.ROOT,
              "Expected %s to be from %s to %s, but it is %s.",
              option,
              least,
              most,
              value));
    }
  }
}

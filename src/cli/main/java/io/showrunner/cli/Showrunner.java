package io.showrunner.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command itself, which only leads to its verbs. */
@Command(
    mixinStandardHelpOptions = true,
    name = "showrunner",
    versionProvider = Showrunner.Version.class,
    synopsisSubcommandLabel = "VERB",
    header = "The control room of interactive live broadcasts, and a simulator for it.",
    description = {
      "",
      "Replay an evening in virtual time, through the real processes and rules:",
      "  ./showrunner simulate simulator/traces/evening-show.jsonl",
      "",
      "Run the scenarios:",
      "  ./showrunner test",
      "",
      "Invent broadcasts until one breaks something:",
      "  ./showrunner explore",
      "",
      "Run a server, after './showrunner serve --init showrunner.properties':",
      "  ./showrunner serve",
      ""
    },
    footer = {
      "",
      "Exit: 0 done, 1 an expectation failed or an invariant broke, 2 bad usage or bad input, 3 the",
      "environment failed. Results go to stdout, everything else to stderr."
    },
    subcommands = HelpCommand.class)
final class Showrunner implements Runnable {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  Showrunner(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    console.err().println("Expected a verb, but found none.");
    throw new ParameterException(
        spec.commandLine(),
        "Known verbs: simulate, explain, test, explore, serve, cloud, rules, processes, bench.");
  }

  /** The version the jar was built with. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Showrunner.class.getPackage().getImplementationVersion();
      return new String[] {
        "showrunner " + (version == null ? "(not from a jar)" : version),
        "Java " + Runtime.version()
      };
    }
  }
}

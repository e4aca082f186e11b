package io.showrunner.cli;

import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The verbs that only lead to what can be done with a folder. */
final class FolderVerbs {
  private FolderVerbs() {}

  /** About tables. */
  @Command(
      mixinStandardHelpOptions = true,
      name = "rules",
      header = "Check rule tables.",
      synopsisSubcommandLabel = "WHAT")
  static final class Rules implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
      throw missing(spec);
    }
  }

  /** About diagrams. */
  @Command(
      mixinStandardHelpOptions = true,
      name = "processes",
      header = "Check process diagrams.",
      synopsisSubcommandLabel = "WHAT")
  static final class Processes implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
      throw missing(spec);
    }
  }

  private static ParameterException missing(CommandSpec spec) {
    String known = String.join(", ", spec.subcommands().keySet());
    return new ParameterException(
        spec.commandLine(),
        String.format(
            Locale.ROOT,
            "Expected what to do with %s, but found nothing. Known: %s.",
            spec.name(),
            known));
  }
}

package io.showrunner.cli;

import io.showrunner.input.BadInput;
import io.showrunner.input.RootCause;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;

/** Starts the verb that was asked for and ends with its answer. */
public final class Main {
  private Main() {}

  /** Ends the process with 0 done, 1 broken expectation, 2 bad input, 3 broken environment. */
  public static void main(String[] arguments) {
    // What is told is English, and its digits are too, whatever language the machine speaks.
    Locale.setDefault(Locale.ROOT);
    System.setProperty("logback.configurationFile", "io/showrunner/cli/logging.xml");
    // What we log ourselves is a line each too: date, time and zone, level, who, what; then where,
    // if that is
    // told.
    System.setProperty(
        "java.util.logging.SimpleFormatter.format",
        "%1$tF %1$tT.%1$tL%1$tz %4$-7s %3$s: %5$s%6$s%n");
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    boolean terminal = Boolean.getBoolean("showrunner.terminal");
    boolean waiting = Boolean.getBoolean("showrunner.waiting");
    int exit = run(new Console(out, err, terminal, waiting), arguments);
    out.flush();
    err.flush();
    System.exit(exit);
  }

  /** Does what is asked, and returns the answer instead of ending the process. */
  static int run(Console console, String... arguments) {
    return new CommandLine(new Showrunner(console))
        .addSubcommand(new SimulateVerb(console))
        .addSubcommand(new ExplainVerb(console))
        .addSubcommand(new TestVerb(console))
        .addSubcommand(new ServeVerb(console))
        .addSubcommand(new ExploreVerb(console))
        .addSubcommand(new CloudVerb(console))
        .addSubcommand(new BenchVerb(console))
        .addSubcommand(
            new CommandLine(new FolderVerbs.Rules()).addSubcommand(new RulesCheckVerb(console)))
        .addSubcommand(
            new CommandLine(new FolderVerbs.Processes())
                .addSubcommand(new ProcessesCheckVerb(console)))
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setUsageHelpWidth(100)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Main::badUsage)
        .setExecutionExceptionHandler((problem, line, parsed) -> failed(console, problem))
        .execute(arguments);
  }

  private static int badUsage(CommandLine.ParameterException problem, String[] arguments) {
    CommandLine verb = problem.getCommandLine();
    verb.getErr().println(problem.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(problem, verb.getErr());
    verb.getErr().printf(Locale.ROOT, "Try '%s --help'.%n", verb.getCommandSpec().qualifiedName());
    return Exit.BAD_INPUT;
  }

  private static int failed(Console console, Exception problem) {
    if (problem instanceof BadInput bad) {
      bad.lines().forEach(console.err()::println);
      return Exit.BAD_INPUT;
    }
    String what = problem instanceof UncheckedIOException ? "reading or writing" : "the work";
    console
        .err()
        .printf(Locale.ROOT, "Expected %s to succeed, but: %s.%n", what, RootCause.of(problem));
    if (System.getenv("SHOWRUNNER_DEBUG") != null) {
      problem.printStackTrace(console.err());
    } else {
      console.err().println("Set SHOWRUNNER_DEBUG=1 to see where, and please report it.");
    }
    return Exit.ENVIRONMENT;
  }

  private static PrintStream stream(FileDescriptor to) {
    var buffered = new java.io.BufferedOutputStream(new FileOutputStream(to), 1 << 16);
    return new PrintStream(buffered, false, StandardCharsets.UTF_8);
  }
}

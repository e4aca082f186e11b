package io.showrunner.cli;

import io.showrunner.process.check.ProcessFile;
import io.showrunner.process.check.ProcessFiles;
import io.showrunner.simulator.WorkingTree;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says whether a folder of diagrams can be followed. */
@Command(
    mixinStandardHelpOptions = true,
    name = "check",
    header = "Say whether a folder of process diagrams can be followed, and if not, why.",
    description = {
      "",
      "Holds every element against what a diagram may contain and walks every way a token can take.",
      "What may be drawn: processes/README.md.",
      ""
    })
final class ProcessesCheckVerb implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "Default: processes/ of the repository.")
  private @Nullable Path folder;

  ProcessesCheckVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path chosen = folder == null ? WorkingTree.folder("processes") : folder;
    ProcessFiles files = chosen == null ? ProcessFiles.shipped() : ProcessFiles.read(chosen);
    for (ProcessFile file : files.files()) {
      console
          .out()
          .printf(
              Locale.ROOT,
              "%s can be followed: %d states, %d timers, %d ends.%n",
              file.fileName(),
              file.states().size(),
              file.timers().size(),
              file.ends().size());
    }
    return Exit.DONE;
  }
}

package io.showrunner.cli;

import io.showrunner.process.check.ProcessFiles;
import io.showrunner.rules.drools.DroolsRulebook;
import io.showrunner.rules.tables.RuleTables;
import io.showrunner.simulator.Book;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rules and processes to play by. */
final class BookOptions {
  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Rule tables to decide by. Default: rules/ of the repository.")
  private @Nullable Path rules;

  @Option(
      names = "--processes",
      paramLabel = "DIR",
      description = "Process diagrams to follow. Default: processes/ of the repository.")
  private @Nullable Path processes;

  /** Reads both, with every fault of both told at once. */
  Book read() {
    Path rulesFolder = rules == null ? Home.folder("rules") : rules;
    Path processFolder = processes == null ? Home.folder("processes") : processes;
    return new Book(
        processFolder == null ? ProcessFiles.shipped() : ProcessFiles.read(processFolder),
        DroolsRulebook.of(
            rulesFolder == null ? RuleTables.shipped() : RuleTables.read(rulesFolder)));
  }

  /** The repository the launcher was started from. */
  static final class Home {
    private Home() {}

    /** A folder of the working tree, or null where there is none: then the library's own serves. */
    static @Nullable Path folder(String name) {
      String home = System.getProperty("showrunner.home");
      if (home == null) {
        return null;
      }
      Path here = Path.of("").toAbsolutePath();
      Path folder = Path.of(home).resolve(name);
      if (!Files.isDirectory(folder)) {
        return null;
      }
      return folder.startsWith(here) ? here.relativize(folder) : folder;
    }
  }
}

package io.showrunner.cli;

import io.showrunner.rules.tables.RuleTables;
import io.showrunner.simulator.WorkingTree;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says whether a folder of tables can be used. */
@Command(
    mixinStandardHelpOptions = true,
    name = "check",
    header = "Say whether a folder of rule tables can be used, and if not, why.",
    description = {
      "",
      "Reads every cell of every table and tries them on every cast there can be: each question",
      "must have one answer. What is hardly meant so is told on stderr as a warning and refuses",
      "nothing. What the columns mean: docs/editing-rules.md.",
      ""
    })
final class RulesCheckVerb implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "Default: rules/ of the repository.")
  private @Nullable Path folder;

  RulesCheckVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path chosen = folder == null ? WorkingTree.folder("rules") : folder;
    RuleTables tables = chosen == null ? RuleTables.shipped() : RuleTables.read(chosen);
    tables.warnings().forEach(console.err()::println);
    console
        .out()
        .printf(
            Locale.ROOT,
            "%s can be used: %d mode, %d layout-choice, %d encoding, %d admission and %d battle rows,"
                + " %d layouts. Version %s.%n",
            chosen == null ? "The library's own tables" : chosen,
            tables.modes().size(),
            tables.choices().size(),
            tables.encodings().size(),
            tables.admissions().size(),
            tables.battles().size(),
            tables.layouts().size(),
            tables.version().substring(0, 12));
    return Exit.DONE;
  }
}

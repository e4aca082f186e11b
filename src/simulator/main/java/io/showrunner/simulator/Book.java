package io.showrunner.simulator;

import io.showrunner.input.Warning;
import io.showrunner.process.check.ProcessFiles;
import io.showrunner.rules.Rulebook;
import io.showrunner.rules.drools.DroolsRulebook;
import io.showrunner.rules.tables.RuleTables;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What analysts wrote and every world plays by: the processes and the rules.
 *
 * @param warnings what is hardly meant so in the tables; they are played by all the same
 */
public record Book(ProcessFiles processes, Rulebook rules, List<Warning> warnings) {
  /** Takes a copy. */
  public Book {
    warnings = List.copyOf(warnings);
  }

  /** A book of which nothing is to be said. */
  public Book(ProcessFiles processes, Rulebook rules) {
    this(processes, rules, List.of());
  }

  /**
   * Reads rules and processes.
   *
   * @param rules the folder of tables, or null for the working tree's, else the library's own
   * @param processes the folder of diagrams, or null likewise
   * @throws io.showrunner.input.BadInput with every fault found
   */
  public static Book read(@Nullable Path rules, @Nullable Path processes) {
    Path folder = rules == null ? WorkingTree.folder("rules") : rules;
    Path diagrams = processes == null ? WorkingTree.folder("processes") : processes;
    RuleTables tables = folder == null ? RuleTables.shipped() : RuleTables.read(folder);
    return new Book(
        diagrams == null ? ProcessFiles.shipped() : ProcessFiles.read(diagrams),
        DroolsRulebook.of(tables),
        tables.warnings());
  }
}

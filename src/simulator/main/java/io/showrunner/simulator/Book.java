package io.showrunner.simulator;

import io.showrunner.process.check.ProcessFiles;
import io.showrunner.rules.Rulebook;
import io.showrunner.rules.drools.DroolsRulebook;
import io.showrunner.rules.tables.RuleTables;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What analysts wrote and every world plays by: the processes and the rules. */
public record Book(ProcessFiles processes, Rulebook rules) {
  /**
   * Reads rules and processes.
   *
   * @param rules the folder of tables, or null for the working tree's, else the library's own
   * @param processes the folder of diagrams, or null likewise
   * @throws io.showrunner.input.BadInput with every fault found
   */
  public static Book read(@Nullable Path rules, @Nullable Path processes) {
    Path tables = rules == null ? WorkingTree.folder("rules") : rules;
    Path diagrams = processes == null ? WorkingTree.folder("processes") : processes;
    return new Book(
        diagrams == null ? ProcessFiles.shipped() : ProcessFiles.read(diagrams),
        DroolsRulebook.of(tables == null ? RuleTables.shipped() : RuleTables.read(tables)));
  }
}

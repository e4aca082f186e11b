package io.showrunner.cli;

import io.showrunner.simulator.Book;
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

  /** The same options for a command that plays the same again; empty if none was given. */
  String again() {
    return (rules == null ? "" : " --rules " + rules)
        + (processes == null ? "" : " --processes " + processes);
  }

  /** Reads them; what is hardly meant so goes to {@code err}. */
  Book read(Console console) {
    Book book = Book.read(rules, processes);
    book.warnings().forEach(console.err()::println);
    return book;
  }
}

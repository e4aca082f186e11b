package io.showrunner.rules.tables;

import io.showrunner.input.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A copy of the shipped tables, for tests that edit them as an analyst would. */
public final class Edited {
  private final Path folder;

  private Edited(Path folder) {
    this.folder = folder;
  }

  /** Copies the tables of the repository. */
  public static Edited in(Path folder) throws IOException {
    try (var shipped = Files.list(Path.of("rules"))) {
      for (Path file : shipped.filter(f -> f.toString().matches(".*\\.(csv|drl)")).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    return new Edited(folder);
  }

  /** Replaces the one place where {@code old} stands. */
  public Edited replace(String file, String old, String with) throws IOException {
    String text = text(file);
    if (text.indexOf(old) < 0 || text.indexOf(old) != text.lastIndexOf(old)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "Expected '%s' to stand once in %s, but it does not.", old, file));
    }
    return write(file, text.replace(old, with));
  }

  /** Adds a line at the end. */
  public Edited add(String file, String line) throws IOException {
    return write(file, text(file) + line + "\n");
  }

  /** Writes a whole file. */
  public Edited write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
    return this;
  }

  /** Writes bytes that need not be text. */
  public Edited write(String file, byte[] bytes) throws IOException {
    Files.write(folder.resolve(file), bytes);
    return this;
  }

  /** Takes a file away. */
  public Edited delete(String file) throws IOException {
    Files.delete(folder.resolve(file));
    return this;
  }

  /** What stands in a file. */
  public String text(String file) throws IOException {
    return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
  }

  /** The tables, read. */
  public RuleTables read() {
    return RuleTables.read(folder);
  }

  /** What is wrong, each fault as its author reads it, the folder left out. */
  public List<String> faults() {
    return RuleTables.faults(folder).stream()
        .map(Fault::toString)
        .map(fault -> fault.replace(folder + "/", ""))
        .toList();
  }
}

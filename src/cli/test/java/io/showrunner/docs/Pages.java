package io.showrunner.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The pages of the house as they stand in the working tree. */
final class Pages {
  /** Folders that hold what was built or fetched, and what Git keeps for itself. */
  private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".git", ".idea");

  private Pages() {}

  /** One line of one page. */
  record Line(Path page, int number, String text) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%s:%d: %s", page, number, text.strip());
    }
  }

  /** Every Markdown file, in the order of their paths. */
  static List<Path> all() {
    List<Path> pages = new ArrayList<>();
    collect(Path.of(""), pages);
    return pages;
  }

  /** Every line of every page. */
  static List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (Path page : all()) {
      int number = 0;
      for (String text : text(page).split("\n", -1)) {
        lines.add(new Line(page, ++number, text));
      }
    }
    return lines;
  }

  /** What a page says. */
  static String text(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files of a folder, by name. */
  static List<Path> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void collect(Path folder, List<Path> pages) {
    for (Path file : in(folder)) {
      String name = file.getFileName().toString();
      if (Files.isDirectory(file)) {
        if (!NOT_OURS.contains(name)) {
          collect(file, pages);
        }
      } else if (name.endsWith(".md")) {
        pages.add(file);
      }
    }
  }
}

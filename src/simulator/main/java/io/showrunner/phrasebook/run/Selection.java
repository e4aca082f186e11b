package io.showrunner.phrasebook.run;

import io.cucumber.core.feature.FeatureWithLines;
import io.showrunner.input.BadInput;
import io.showrunner.input.Fault;
import io.showrunner.input.TextFile;
import io.showrunner.simulator.WorkingTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What somebody wants to run: folders, feature files, or {@code file:line}. */
final class Selection {
  private static final Pattern WITH_LINES = Pattern.compile("(.+?)((?::\\d+)+)");

  private Selection() {}

  /**
   * Reads what was asked for.
   *
   * @throws BadInput with every path that leads nowhere
   */
  static List<FeatureWithLines> of(List<String> paths) {
    List<Fault> faults = new ArrayList<>();
    List<FeatureWithLines> selected = new ArrayList<>();
    for (String asked : paths) {
      Matcher lines = WITH_LINES.matcher(asked);
      boolean withLines = lines.matches() && !Files.exists(Path.of(asked));
      Path path = Path.of(withLines ? lines.group(1) : asked);
      if (!Files.exists(path)) {
        faults.add(
            Fault.at(path.toString(), 1, "a feature file or a folder", "there is none there"));
      } else if (Files.isDirectory(path) && withLines) {
        faults.add(Fault.at(asked, 1, "a feature file before the line", "it is a folder"));
      } else if (Files.isDirectory(path) && isWithoutFeatures(path)) {
        faults.add(
            Fault.at(path.toString(), 1, "a folder of .feature files", "there is none in it"));
      } else if (!Files.isDirectory(path) && !path.toString().endsWith(".feature")) {
        faults.add(Fault.at(path.toString(), 1, "a .feature file", "it is named otherwise"));
      } else if (!Files.isDirectory(path) && isEmpty(path)) {
        faults.add(Fault.at(path.toString(), 1, "a feature", "there is nothing in the file"));
      } else {
        selected.add(
            FeatureWithLines.create(
                path.toUri(), withLines ? openings(path, lines.group(2), faults) : List.of()));
      }
    }
    selected.forEach(each -> readAll(Path.of(each.uri()), faults));
    if (!faults.isEmpty()) {
      throw new BadInput(faults);
    }
    return selected;
  }

  private static List<Integer> openings(Path file, String lines, List<Fault> faults) {
    try {
      List<String> text = TextFile.read(file, "a feature file").lines().toList();
      Keywords keywords = Keywords.of(text);
      List<Integer> openings = new ArrayList<>();
      for (String line : lines.substring(1).split(":", -1)) {
        int number = line.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(line);
        if (number < 1 || number > text.size()) {
          faults.add(
              Fault.at(
                  file.toString(),
                  number,
                  "a line of the file",
                  String.format(Locale.ROOT, "it has %d lines", text.size())));
        } else {
          openings.add(opening(text, number, keywords));
        }
      }
      return openings;
    } catch (BadInput unreadable) {
      return List.of(); // Told with all that are not UTF-8.
    }
  }

  /**
   * Where the scenario begins that this line belongs to, so that any line of it will do; a row of
   * examples stands for itself, and what stands above a scenario belongs to it.
   */
  private static int opening(List<String> text, int line, Keywords keywords) {
    boolean row = text.get(line - 1).isBlank() || text.get(line - 1).strip().startsWith("|");
    int at = line;
    String here = text.get(line - 1).strip();
    while (here.startsWith("@") || here.startsWith("#")) {
      if (at == text.size()) {
        break;
      }
      here = text.get(at++).strip();
    }
    while (at > 1 && !keywords.opening().matcher(text.get(at - 1)).matches()) {
      if (row && keywords.examples().matcher(text.get(at - 1)).matches()) {
        return line;
      }
      at--;
    }
    return at;
  }

  /** Cucumber would put a replacement character for each byte that is none, and look no further. */
  private static void readAll(Path path, List<Fault> faults) {
    for (Path file : featuresIn(path)) {
      try {
        Path seen = WorkingTree.seenFromHere(file);
        List<String> text = TextFile.read(seen, "a feature file").lines().toList();
        Keywords.unknownLanguage(seen.toString(), text).ifPresent(faults::add);
      } catch (BadInput unreadable) {
        faults.addAll(unreadable.faults());
      }
    }
  }

  private static List<Path> featuresIn(Path path) {
    try (Stream<Path> inside = Files.walk(path)) {
      return inside
          .filter(file -> Files.isRegularFile(file) && file.toString().endsWith(".feature"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isEmpty(Path file) {
    try {
      return TextFile.read(file, "a feature file")
          .lines()
          .allMatch(line -> line.isBlank() || line.strip().startsWith("#"));
    } catch (BadInput unreadable) {
      return false; // Told with all that are not UTF-8.
    }
  }

  private static boolean isWithoutFeatures(Path folder) {
    try (Stream<Path> inside = Files.walk(folder)) {
      return inside.noneMatch(file -> file.toString().endsWith(".feature"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

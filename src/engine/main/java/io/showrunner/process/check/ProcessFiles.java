package io.showrunner.process.check;

import io.showrunner.input.BadInput;
import io.showrunner.input.Fault;
import io.showrunner.input.Nearest;
import io.showrunner.process.Story;
import io.showrunner.vocabulary.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of all stories, one each.
 *
 * @param files in the order of {@link Story}
 */
public record ProcessFiles(List<ProcessFile> files) {
  private static final String SHIPPED = "/io/showrunner/defaults/processes/";

  /**
   * In the library no diagram ends in {@code .bpmn}: Camunda's starter deploys whatever it finds by
   * that ending anywhere on an application's class path.
   */
  private static final String SHIPPED_ENDING = ".shipped";

  /** Takes a copy. */
  public ProcessFiles {
    files = List.copyOf(files);
  }

  /** The file of one story. */
  public ProcessFile of(Story story) {
    return files.stream().filter(file -> file.story() == story).findFirst().orElseThrow();
  }

  /** Those that travel in the library. */
  public static ProcessFiles shipped() {
    return new ProcessFiles(Arrays.stream(Story.values()).map(ProcessFiles::shipped).toList());
  }

  /**
   * Those of a folder: one file for each story, named after it.
   *
   * @throws BadInput with every fault of every file
   * @throws UncheckedIOException if a file that is there cannot be read
   */
  public static ProcessFiles read(Path directory) {
    List<Fault> faults = new ArrayList<>();
    List<ProcessFile> files = new ArrayList<>();
    for (Path path : drawnIn(directory)) {
      if (storyOf(path).isEmpty()) {
        faults.add(unknown(path));
      }
    }
    for (Story story : Story.values()) {
      try {
        files.add(read(directory.resolve(story.fileName()), story));
      } catch (BadInput bad) {
        faults.addAll(bad.faults());
      }
    }
    if (!faults.isEmpty()) {
      throw new BadInput(faults);
    }
    return new ProcessFiles(files);
  }

  private static List<Path> drawnIn(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new BadInput(
          Fault.at(directory.toString(), 1, "a folder of processes", "there is none"));
    }
    try (Stream<Path> inside = Files.list(directory)) {
      return inside.filter(path -> path.toString().endsWith(".bpmn")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ProcessFile read(Path path, Story story) {
    if (!Files.isRegularFile(path)) {
      throw new BadInput(
          Fault.at(
              path.toString(),
              1,
              String.format(Locale.ROOT, "the story '%s'", story.word()),
              "there is no such file"));
    }
    try {
      return ofStory(ProcessFile.read(path.toString(), Files.readAllBytes(path)), story);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ProcessFile ofStory(ProcessFile file, Story story) {
    if (file.story() != story) {
      throw new BadInput(
          Fault.at(
              file.fileName(),
              1,
              String.format(Locale.ROOT, "the story '%s', as the file's name says", story.word()),
              String.format(Locale.ROOT, "it tells '%s'", file.story().word())));
    }
    return file;
  }

  private static Optional<Story> storyOf(Path path) {
    String name = String.valueOf(path.getFileName());
    return Words.find(Story.class, name.substring(0, name.length() - ".bpmn".length()));
  }

  private static Fault unknown(Path path) {
    String name = String.valueOf(path.getFileName());
    List<String> known = Arrays.stream(Story.values()).map(Story::fileName).toList();
    return Fault.at(
            path.toString(),
            1,
            "files of known stories only",
            String.format(Locale.ROOT, "found '%s'", name))
        .withRemedy(Nearest.remedy(name, known));
  }

  private static ProcessFile shipped(Story story) {
    String resource = SHIPPED + story.word() + SHIPPED_ENDING;
    try (InputStream in = ProcessFiles.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("Not in the library: " + resource);
      }
      return ProcessFile.read("processes/" + story.fileName(), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

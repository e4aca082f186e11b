package io.showrunner.docs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where the code of all modules lies. */
final class Code {
  private Code() {}

  /** What is below {@code io.showrunner} in each module. */
  static List<Path> roots() {
    return Pages.in(Path.of("src")).stream()
        .map(module -> module.resolve(Path.of("main", "java", "io", "showrunner")))
        .filter(Files::isDirectory)
        .toList();
  }

  /** The folders of a package, of which each module may have one. */
  static List<Path> folders(String name) {
    return roots().stream()
        .map(root -> root.resolve(name.replace('.', '/')))
        .filter(Files::isDirectory)
        .toList();
  }

  /** The packages that hold types, as folders. */
  static List<Path> packages() {
    return roots().stream().flatMap(Code::packages).toList();
  }

  /** Names of the packages right below {@code io.showrunner}. */
  static Set<String> topPackages() {
    Set<String> names = new TreeSet<>();
    for (Path root : roots()) {
      for (Path folder : Pages.in(root)) {
        if (Files.exists(folder.resolve("package-info.java"))) {
          names.add(folder.getFileName().toString());
        }
      }
    }
    return names;
  }

  private static Stream<Path> packages(Path folder) {
    List<Path> files = Pages.in(folder);
    boolean holdsTypes = files.stream().anyMatch(file -> file.toString().endsWith(".java"));
    return Stream.concat(
        holdsTypes ? Stream.of(folder) : Stream.of(),
        files.stream().filter(Files::isDirectory).flatMap(Code::packages));
  }
}

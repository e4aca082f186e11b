package io.showrunner.simulator;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The repository that Showrunner was started from, whose folders win over what travels in the
 * library. The launcher names it in the system property {@value #HOME}.
 */
public final class WorkingTree {
  private static final String HOME = "showrunner.home";

  private WorkingTree() {}

  /** A folder of the working tree, or null where there is none. */
  public static @Nullable Path folder(String name) {
    String home = System.getProperty(HOME);
    if (home == null) {
      return null;
    }
    Path folder = Path.of(home).resolve(name);
    return Files.isDirectory(folder) ? seenFromHere(folder) : null;
  }

  /** The path as somebody in the current directory would write it. */
  public static Path seenFromHere(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path whole = path.toAbsolutePath().normalize();
    return whole.startsWith(here) && !whole.equals(here) ? here.relativize(whole) : path;
  }
}

package io.showrunner.appserver;

import io.showrunner.input.BadInput;
import io.showrunner.input.Fault;
import io.showrunner.input.Nearest;
import io.showrunner.input.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was set, and where: the environment wins over the file, the file over what is usual. Values
 * are never shown.
 */
public final class Given {
  private static final Set<PosixFilePermission> OTHERS =
      PosixFilePermissions.fromString("---rwxrwx");

  private final Map<Setting, Value> values = new EnumMap<>(Setting.class);
  private final List<String> warnings = new ArrayList<>();

  /**
   * A value and where it stands.
   *
   * @param where as a fault would name it
   */
  record Value(String text, String where) {}

  /**
   * Collects settings.
   *
   * @param usual what holds if nobody says otherwise
   * @param file with a line {@code name = value} for each, if there is one
   * @param environment for instance {@link System#getenv()}
   * @throws BadSettings if the file cannot be read
   */
  public static Given of(
      Map<Setting, String> usual, Optional<Path> file, Map<String, String> environment) {
    var given = new Given();
    usual.forEach((setting, text) -> given.values.put(setting, new Value(text, setting.word())));
    file.ifPresent(given::read);
    for (Setting setting : Setting.values()) {
      String text = environment.get(setting.variable());
      if (text != null) {
        given.values.put(setting, new Value(text.strip(), setting.variable()));
      }
    }
    return given;
  }

  /** A value that may be missing. */
  public Optional<String> text(Setting setting) {
    return find(setting).map(Value::text).filter(text -> !text.isEmpty());
  }

  /** What is not wrong, yet should be otherwise; each a sentence. */
  public List<String> warnings() {
    return List.copyOf(warnings);
  }

  /** False where files have no such permissions. */
  private static boolean isOpenToOthers(Path file) {
    try {
      return Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains);
    } catch (IOException | UnsupportedOperationException notKnown) {
      return false;
    }
  }

  Optional<Value> find(Setting setting) {
    return Optional.ofNullable(values.get(setting));
  }

  private void read(Path file) {
    List<String> lines;
    try {
      lines = TextFile.read(file, "a file of settings").lines().toList();
    } catch (BadInput unreadable) {
      throw new BadSettings(unreadable.faults().stream().map(Fault::toString).toList());
    }
    if (isOpenToOthers(file)) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "%s: Expected a file that only its owner can read, for there are secrets in it, but others can. Run: chmod 600 %s",
              file,
              file));
    }
    List<String> faults = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        take(line, String.format(Locale.ROOT, "%s:%d", file, at + 1)).ifPresent(faults::add);
      }
    }
    if (!faults.isEmpty()) {
      throw new BadSettings(faults);
    }
  }

  private Optional<String> take(String line, String where) {
    String[] parts = line.split("=", 2);
    String name = parts[0].strip();
    if (parts.length < 2) {
      return Optional.of(
          String.format(Locale.ROOT, "%s: Expected 'name = value', but there is no '='.", where));
    }
    Optional<Setting> setting = Setting.called(name);
    if (setting.isEmpty()) {
      return Optional.of(
          String.format(
              Locale.ROOT,
              "%s: Expected a setting, but found '%s'. %s",
              where,
              name,
              Nearest.remedy(name, Setting.words())));
    }
    values.put(setting.get(), new Value(parts[1].strip(), where));
    return Optional.empty();
  }
}

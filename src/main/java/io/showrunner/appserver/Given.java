package io.showrunner.appserver;

import io.showrunner.input.Nearest;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was set, and where: the environment wins over the file, the file over what is usual. Values
 * are never shown.
 */
public final class Given {
  private final Map<Setting, Value> values = new EnumMap<>(Setting.class);

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

  Optional<Value> find(Setting setting) {
    return Optional.ofNullable(values.get(setting));
  }

  private void read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (NoSuchFileException missing) {
      throw new BadSettings(
          List.of("%s: Expected a file of settings, but there is none.".formatted(file)));
    } catch (MalformedInputException notText) {
      throw new BadSettings(
          List.of("%s: Expected text in UTF-8, but found other bytes.".formatted(file)));
    } catch (IOException e) {
      throw new BadSettings(
          List.of(
              "%s: Expected a file of settings, but it cannot be read: %s.".formatted(file, e)));
    }
    List<String> faults = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        take(line, "%s:%d".formatted(file, at + 1)).ifPresent(faults::add);
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
      return Optional.of("%s: Expected 'name = value', but there is no '='.".formatted(where));
    }
    Optional<Setting> setting = Setting.called(name);
    if (setting.isEmpty()) {
      return Optional.of(
          "%s: Expected a setting, but found '%s'. %s"
              .formatted(where, name, Nearest.remedy(name, Setting.words())));
    }
    values.put(setting.get(), new Value(parts[1].strip(), where));
    return Optional.empty();
  }
}

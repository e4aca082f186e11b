package io.showrunner.cloud.mock.profile;

import io.showrunner.input.BadInput;
import io.showrunner.input.Fault;
import io.showrunner.input.Nearest;
import io.showrunner.input.TextFile;
import io.showrunner.json.Json;
import io.showrunner.json.JsonFault;
import io.showrunner.json.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads profiles, and tells everything that is wrong with one at once. */
public final class ProfileReader {
  private final String file;
  private final Whereabouts text;
  private final List<Fault> faults = new ArrayList<>();

  private ProfileReader(String file, String text) {
    this.file = file;
    this.text = new Whereabouts(text);
  }

  /**
   * Reads a file, named in faults as {@code path} was given.
   *
   * @throws BadInput if it cannot be read or is no sound profile; with every fault
   */
  public static Profile read(Path path) {
    return read(path.toString(), TextFile.read(path, "a profile"));
  }

  /**
   * Reads the text of a profile.
   *
   * @param fileName as faults shall name it
   * @throws BadInput if it is no sound profile; with every fault
   */
  public static Profile read(String fileName, String text) {
    var reader = new ProfileReader(fileName, text);
    JsonObject read = reader.parse(text);
    reader.section("", "", 0, read);
    if (reader.faults.isEmpty()) {
      reader.keysAreWhole(read);
    }
    if (!reader.faults.isEmpty()) {
      throw new BadInput(reader.faults);
    }
    return new Profile(read);
  }

  private JsonObject parse(String text) {
    try {
      if (Json.parse(text) instanceof JsonObject object) {
        return object;
      }
      throw new BadInput(Fault.at(file, 1, "one JSON object", "it is another kind of value"));
    } catch (JsonFault fault) {
      throw new BadInput(
          new Fault(
              file, fault.line(), fault.column(), fault.expected(), "found " + fault.found(), ""));
    }
  }

  /**
   * @param path of the section in the declaration, with its dot
   * @param shown the same as its author sees it
   * @param from where in the text it begins
   */
  private void section(String path, String shown, int from, JsonObject found) {
    for (var field : found.fields().entrySet()) {
      String name = field.getKey();
      int at = text.key(name, from);
      if (entry(path + name).isPresent()) {
        fits(entry(path + name).get(), shown + name, at, field.getValue());
      } else if (isSection(path + name + ".")) {
        within(path + name + ".", shown + name, at, field.getValue());
      } else if (isSection(path + name + "[].")) {
        each(path + name + "[].", shown + name, at, field.getValue());
      } else {
        add(
            at,
            "a field of a profile",
            String.format(Locale.ROOT, "found '%s'", shown + name),
            Nearest.remedy(name, known(path)));
      }
    }
  }

  private void fits(Entry entry, String shown, int at, Json value) {
    if (!entry.kind().fits().test(value)) {
      String found = value instanceof Json.Text text ? "'" + text.value() + "'" : value.write();
      add(
          at,
          String.format(Locale.ROOT, "'%s' to be %s", shown, entry.kind().phrase()),
          "it is " + found,
          "");
    }
  }

  private void within(String path, String shown, int at, Json value) {
    if (value instanceof JsonObject section) {
      section(path, shown + ".", at, section);
    } else {
      add(
          at,
          String.format(Locale.ROOT, "'%s' to be an object", shown),
          "it is " + value.write(),
          "");
    }
  }

  private void each(String path, String shown, int at, Json value) {
    boolean objects =
        value instanceof Json.Array list
            && list.items().stream().allMatch(JsonObject.class::isInstance);
    if (!objects) {
      add(
          at,
          String.format(Locale.ROOT, "'%s' to be a list of objects", shown),
          "it is " + value.write(),
          "");
      return;
    }
    int from = at;
    for (Json item : ((Json.Array) value).items()) {
      section(path, shown + ".", from, (JsonObject) item);
      from = text.end(from, (JsonObject) item);
    }
  }

  private void keysAreWhole(JsonObject read) {
    for (Json item : read.items("keys")) {
      JsonObject key = (JsonObject) item;
      if (key.get("id").isEmpty() || key.get("secret").isEmpty()) {
        add(text.key("keys", 0), "every key to have 'id' and 'secret'", "one has not", "");
      }
    }
  }

  private void add(int at, String expected, String found, String remedy) {
    faults.add(new Fault(file, text.line(at), text.column(at), expected, found, remedy));
  }

  private static Optional<Entry> entry(String path) {
    return Entry.ALL.stream().filter(entry -> entry.path().equals(path)).findFirst();
  }

  private static boolean isSection(String path) {
    return Entry.ALL.stream().anyMatch(entry -> entry.path().startsWith(path));
  }

  private static List<String> known(String path) {
    return Entry.ALL.stream()
        .map(Entry::path)
        .filter(each -> each.startsWith(path))
        .map(each -> each.substring(path.length()).split("[.\\[]", 2)[0])
        .distinct()
        .toList();
  }
}

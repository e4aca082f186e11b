package io.showrunner.cloud.mock.profile;

import io.showrunner.input.BadInput;
import io.showrunner.input.Fault;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Profiles by name: the files of a folder.
 *
 * @param folder usually {@code simulator/profiles}
 */
public record Profiles(Path folder) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}([.]json)?");

  /**
   * Reads one that a trace names.
   *
   * @param name with or without {@code .json}
   * @param by the trace's file, whose first line is at fault if the name is none
   * @throws BadInput if there is no such profile, or it is not sound
   */
  public Profile named(String name, String by) {
    if (!NAME.matcher(name).matches()) {
      throw new BadInput(
          Fault.at(
              by,
              1,
              "'profile' to name a file of " + folder,
              String.format(Locale.ROOT, "it is '%s'", name)));
    }
    return ProfileReader.read(folder.resolve(name.endsWith(".json") ? name : name + ".json"));
  }
}

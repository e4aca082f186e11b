package io.showrunner.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options of a command as they were given, for whoever wants to give it again. */
final class GivenOptions {
  private GivenOptions() {}

  /**
   * As they would be typed, each with a space before it.
   *
   * @param others what the command to be repeated says in another way
   */
  static String of(CommandSpec spec, String... others) {
    ParseResult given = spec.commandLine().getParseResult();
    return given.matchedOptions().stream()
        .filter(option -> !List.of(others).contains(option.longestName()))
        .map(GivenOptions::typed)
        .collect(Collectors.joining());
  }

  private static String typed(OptionSpec option) {
    return option.originalStringValues().stream()
        .map(value -> " " + option.longestName() + " " + quoted(value))
        .collect(Collectors.joining());
  }

  /** As a shell takes it for one word. */
  private static String quoted(String value) {
    return value.matches("[A-Za-z0-9_./:@%+=,-]+")
        ? value
        : "'" + value.replace("'", "'\\''") + "'";
  }
}

package io.showrunner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A changed time or row breaks the scenarios that speak of it, and no other. */
class WhatAnalystsChangeTest {
  private static final Path FEATURES = Path.of("features");

  private final Path folder;

  WhatAnalystsChangeTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aShorterGraceBreaksWhatSpeaksOfTheGrace() throws IOException {
    Path processes = copy("processes");
    change(processes.resolve("broadcast.bpmn"), "PT2M", "PT30S");

    FrontDoor shell =
        run("--processes", processes, "auto-stop", "reconnecting", "going-live", "crashes");

    assertThat(failed(shell))
        .isNotEmpty()
        .isEqualTo(scenariosWith(text -> text.contains("@grace")));
    assertThat(shell.exit()).isEqualTo(1);
  }

  @Test
  void aShorterBattleBreaksWhatSpeaksOfItsTime() throws IOException {
    Path processes = copy("processes");
    change(processes.resolve("battle.bpmn"), "PT5M", "PT1M");

    FrontDoor shell = run("--processes", processes, "battle");

    assertThat(failed(shell))
        .isNotEmpty()
        .isEqualTo(scenariosWith(text -> text.contains("@battle-time")));
    assertThat(shell.exit()).isEqualTo(1);
  }

  @Test
  void aLaterRenewalBreaksWhatSpeaksOfTheRenewal() throws IOException {
    Path processes = copy("processes");
    change(processes.resolve("replay.bpmn"), "P1D", "P2D");

    FrontDoor shell = run("--processes", processes, "replay");

    assertThat(failed(shell))
        .isNotEmpty()
        .isEqualTo(scenariosWith(text -> text.contains("@renewal")));
  }

  @Test
  void guestsWhoStayInABattleBreakWhatSpeaksOfSteppingAside() throws IOException {
    Path rules = copy("rules");
    change(rules.resolve("battle.csv"), ",,step-aside", ",,stay");

    FrontDoor shell = run("--rules", rules, "battle");

    assertThat(failed(shell))
        .isNotEmpty()
        .isEqualTo(scenariosWith(text -> text.contains("@aside")));
  }

  @Test
  void aSmallerHouseBreaksWhatSpeaksOfAFullOne() throws IOException {
    Path rules = copy("rules");
    change(rules.resolve("admission.csv"), "everywhere,,,,8", "everywhere,,,,7");

    FrontDoor shell = run("--rules", rules, "admission", "layouts");

    assertThat(failed(shell))
        .isNotEmpty()
        .isEqualTo(scenariosWith(text -> text.contains("@house")));
  }

  @Test
  void anotherLayoutForTwoBreaksWhatSpeaksOfTheOldOne() throws IOException {
    Path rules = copy("rules");
    change(
        rules.resolve("layout-choice.csv"),
        "two pictures,,,2,2,,,,,side-by-side",
        "two pictures,,,2,2,,,,,picture-in-picture");

    FrontDoor shell =
        run(
            "--rules",
            rules,
            "co-streaming",
            "layouts",
            "screen-sharing",
            "reconnecting",
            "rough-weather",
            "full-quota",
            "battle");

    assertThat(failed(shell))
        .isNotEmpty()
        .isEqualTo(scenariosWith(text -> text.contains("\"side-by-side\"")));
  }

  private static FrontDoor run(String option, Path changed, String... features) {
    List<String> arguments = new ArrayList<>(List.of("test", option, changed.toString()));
    for (String feature : features) {
      arguments.add(String.format(Locale.ROOT, "features/%s.feature", feature));
    }
    return FrontDoor.type(arguments.toArray(String[]::new));
  }

  private Path copy(String name) throws IOException {
    Path copy = Files.createDirectory(folder.resolve(name));
    try (Stream<Path> files = Files.list(Path.of(name))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, copy.resolve(String.valueOf(file.getFileName())));
      }
    }
    return copy;
  }

  private static void change(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertThat(text).containsOnlyOnce(from);
    Files.writeString(file, text.replace(from, to));
  }

  private static Set<String> failed(FrontDoor shell) {
    return Pattern.compile("(?m)^  ✗ (.*)$")
        .matcher(shell.out())
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Names of scenarios whose text, with the tags above it, fits. */
  private static Set<String> scenariosWith(Predicate<String> fits) throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(FEATURES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".feature")).toList()) {
        for (String scenario : List.of(Files.readString(file).split("\\n\\n", -1))) {
          var name = Pattern.compile("(?m)^ +Scenario: (.*)$").matcher(scenario);
          if (name.find() && fits.test(scenario)) {
            names.add(name.group(1));
          }
        }
      }
    }
    return names;
  }
}

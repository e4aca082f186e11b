package io.showrunner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestVerbTest {
  private static final String LIVE = "    Given streamer \"ana\" is live in room \"evening\"\n";

  private final Path folder;

  TestVerbTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void tellsWhatPassedAndNothingElse() throws IOException {
    Path file = feature("Feature: Short\n  Scenario: On air\n" + LIVE);

    FrontDoor shell = FrontDoor.type("test", file.toString());

    assertThat(shell.out())
        .isEqualTo(
            String.format(
                Locale.ROOT,
                """
                Short   %s
                  ✓ On air

                1 scenario: 1 passed, 0 failed

                Rested on 3 assumptions about the vendor:
                  SEI comes without being asked for (sei-unasked)
                  rooms tell of users only (only-user-events-subscribed)
                  a message group has members as soon as it is made (groups-have-members)
                """,
                file));
    assertThat(shell.err()).isEmpty();
    assertThat(shell.exit()).isZero();
  }

  @Test
  void aProfileTurnsAssumptionsRoundAndTheReportSaysSo() throws IOException {
    Path file = feature("Feature: Short\n  Scenario: On air\n" + LIVE);
    String profile = "simulator/profiles/other-readings.json";

    FrontDoor shell = FrontDoor.type("test", file.toString(), "--profile", profile);

    assertThat(shell.out())
        .contains("SEI comes only if asked for (sei-unasked, turned round)")
        .contains("1 scenario: 1 passed");
    assertThat(FrontDoor.type("test", file.toString()).out()).doesNotContain("turned round");
  }

  @Test
  void tellsOfAFailureWhatWasExpectedAndFoundAndTheTimelineAndHowToPlayItAgain()
      throws IOException {
    Path file =
        feature(
            "Feature: Short\n  Scenario: Wrong\n"
                + LIVE
                + "    When 1 minute passes\n"
                + "    Then room \"evening\" has ended with reason \"auto-stopped\"\n"
                + "  Scenario: Right\n"
                + LIVE);

    FrontDoor shell = FrontDoor.type("test", file.toString());

    assertThat(shell.out())
        .containsSubsequence(
            "✗ Wrong",
            "Then room \"evening\" has ended with reason \"auto-stopped\"   " + file + ":5",
            "Expected room \"evening\" to have ended with reason \"auto-stopped\", but it is live"
                + " in mode \"solo\", and viewers can play it.",
            "It was 1:02.600 after the start.",
            "StartLiveMPUTask single-stream of ana → 200",
            "Again: ./showrunner test " + file + ":2",
            "✓ Right",
            "2 scenarios: 1 passed, 1 failed",
            "./showrunner test " + file + ":2   # Wrong")
        .doesNotContain("\tat ");
    assertThat(shell.exit()).isEqualTo(1);
  }

  @Test
  void setsTablesSideBySideWhenTheyDiffer() throws IOException {
    Path file =
        feature(
            "Feature: Short\n  Scenario: Wrong\n"
                + LIVE
                + "    Then the cloud received for room \"evening\"\n"
                + "      | operation | MixMode |\n"
                + "      | Start     | 1       |\n");

    assertThat(FrontDoor.type("test", file.toString()).out())
        .contains(
            """
                  Expected the calls for room "evening" to be
                    | operation | MixMode |
                    | Start     | 1       |
                  but there were
                    | operation        | MixMode |
                    | StartLiveMPUTask | 0       |
            """);
  }

  @Test
  void everythingThatIsMisspeltIsToldAtOnceAndNothingIsPlayed() throws IOException {
    Path file =
        feature(
            """
            Feature: Short
              Scenario: Misspelt
                Given streamer "ana" is live in room "evening"
                And the cloud answers UpdateLiveMPUTask with throtled 0 times
                Then room "night" has endet with reason "no-show"
                And room "evning" is reconnecting
                And room "evening" is live in mode "sollo"
                When room "nihgt" accepts the battle
                And the engine crashes after the inbox comit
                Then viewers of room "evening" see
                  | user | widht |
                  | ana  | 1     |
              Scenario: Early
                Then room "evening" is reconnecting
            """);

    FrontDoor shell = FrontDoor.type("test", file.toString());

    assertThat(shell.err().lines())
        .containsExactly(
            file
                + ":4: Expected an outcome of a call, but found \"throtled\". Nearest:"
                + " 'throttled'.",
            file + ":4: Expected 1 time or more, but found 0.",
            file
                + ":5: Expected a sentence of the phrasebook, but 'room \"night\" has endet with"
                + " reason \"no-show\"' is none. Nearest: 'room \"night\" has ended with reason"
                + " \"no-show\"'.",
            file
                + ":6: Expected a room that was created, but found \"evning\". Nearest: 'evening'.",
            file + ":7: Expected a mode, but found \"sollo\". Nearest: 'solo'.",
            file + ":8: Expected a room that was created, but found \"nihgt\". Known: evening.",
            file
                + ":9: Expected a point of the engine's work, but found \"after-the-inbox-comit\"."
                + " Nearest: 'after-the-inbox-commit'.",
            file
                + ":10: Expected a column, but found \"widht\". Known: user, x, y, width, height,"
                + " layer, shows.",
            file
                + ":14: Expected a room that was created, but found \"evening\". None is created"
                + " before.");
    assertThat(shell.out()).isEmpty();
    assertThat(shell.exit()).isEqualTo(2);
  }

  @Test
  void aMistakeInAnOutlineIsToldOnceAndOneInItsExamplesWhereItIsUsed() throws IOException {
    Path file =
        feature(
            """
            Feature: Short
              Scenario Outline: Two
                Given streamer "ana" is life in room "evening"
                And streamer "ana" is live in room "evening"
                Then room "evening" is live in mode "<mode>"

                Examples:
                  | mode  |
                  | solo  |
                  | sollo |
            """);

    FrontDoor shell = FrontDoor.type("test", file.toString());

    assertThat(shell.err().lines()).hasSize(2);
    assertThat(shell.err()).contains(file + ":3: ", file + ":5: Expected a mode");
  }

  @Test
  void refusesAFeatureThatCannotBeReadWithFileAndLine() throws IOException {
    Path file = feature("Feature: Short\n  Scenario: Odd\n" + LIVE + "    Wen something happens\n");

    FrontDoor shell = FrontDoor.type("test", file.toString());

    assertThat(shell.err())
        .isEqualTo(
            file
                + ":4:5: Expected a scenario, a step (Given, When, Then, And, But) or a row of a"
                + " table, but found 'Wen something happens'.\n");
    assertThat(shell.out()).isEmpty();
    assertThat(shell.exit()).isEqualTo(2);
  }

  @Test
  void takesAScenarioWithoutStepsForAMistake() throws IOException {
    Path file = feature("Feature: Short\n  Scenario: Odd\n    Wen something happens\n");

    FrontDoor shell = FrontDoor.type("test", file.toString());

    assertThat(shell.err())
        .isEqualTo(
            file
                + ":2: Expected at least one step (Given, When, Then, And, But), but there is"
                + " none.\n");
    assertThat(shell.exit()).isEqualTo(2);
  }

  @Test
  void mistakesAreToldWithTheKeywordsOfTheFeature() throws IOException {
    String head = "# language: de\nFunktionalität: Kurz\n  Szenario: Auf Sendung\n";
    Path file = feature(head + LIVE.replace("Given", "Angenommen") + "    Wen etwas geschieht\n");
    assertThat(FrontDoor.type("test", file.toString()).err())
        .startsWith(file + ":5:5: Expected a scenario, a step (Angenommen,")
        .contains("Wenn, Dann, Und, Aber")
        .doesNotContain("Given");
    feature(head + "    Wen etwas geschieht\n");
    assertThat(FrontDoor.type("test", file.toString()).err())
        .startsWith(file + ":3: Expected at least one step (Angenommen,");
  }

  @ParameterizedTest
  @CsvSource({"deutsch, de", "German, de", "zh-CM, zh-CN", "한국어, ko"})
  void anUnknownLanguageIsToldWithTheNearestAndAllThereAre(String found, String nearest)
      throws IOException {
    Path file = feature("# language: " + found + "\nFeature: Short\n");
    FrontDoor shell = FrontDoor.type("test", file.toString());
    assertThat(shell.err())
        .startsWith(
            String.format(
                Locale.ROOT,
                "%s:1: Expected a language of Gherkin, but found '%s'. Nearest: '%s'. Known: af,"
                    + " am,",
                file,
                found,
                nearest));
    assertThat(shell.exit()).isEqualTo(2);
  }

  @Test
  void refusesWhatIsNotThere() throws IOException {
    Path file = feature("Feature: Short\n  Scenario: On air\n" + LIVE);

    assertRefused("nope.feature:1: Expected a feature file or a folder", "nope.feature");
    assertRefused(file + ":99: Expected a line of the file, but it has 3 lines.", file + ":99");
    assertRefused("Expected a scenario tagged '@x', but there is none.", file + "", "--tags", "@x");
    assertRefused("Expected a tag expression such as", file + "", "--tags", "@x and(");
    assertRefused("'grace'. Nearest: '@grace'.", file + "", "--tags", "not grace");
    assertRefused("Expected 1 to 64 threads, but found 0.", file + "", "--threads", "0");
    assertRefused("nope:1: Expected a folder of tables", file + "", "--rules", "nope");
    assertRefused("Unknown option: '--noo'", "--noo");
  }

  private static void assertRefused(String message, String... arguments) {
    var all = new java.util.ArrayList<String>(java.util.List.of("test"));
    all.addAll(java.util.List.of(arguments));
    FrontDoor shell = FrontDoor.type(all.toArray(String[]::new));
    assertThat(shell.err()).contains(message).doesNotContain("\tat ");
    assertThat(shell.out()).isEmpty();
    assertThat(shell.exit()).isEqualTo(2);
  }

  @Test
  void runsTheScenarioThatALineBelongsTo() throws IOException {
    String text =
        """
        Feature: Short

          @first
          Scenario: One
            Given streamer "ana" has created room "evening"

          Scenario Outline: Two <name>
            Given streamer "<name>" has created room "evening"

            Examples:
              | name |
              | bo   |
              | cy   |
        """;
    Path file = feature(text);

    assertThat(scenarios(file + ":3")).containsExactly("One");
    assertThat(scenarios(file + ":5")).containsExactly("One");
    assertThat(scenarios(file + ":8")).containsExactly("Two bo", "Two cy");
    assertThat(scenarios(file + ":13")).containsExactly("Two cy");
    assertThat(scenarios(file + ":4:12")).containsExactly("One", "Two bo");
    assertThat(scenarios(file + "", "--tags", "not @first")).containsExactly("Two bo", "Two cy");
    assertThat(scenarios(folder + "", "--threads", "2")).containsExactly("One", "Two bo", "Two cy");
  }

  private static java.util.List<String> scenarios(String... arguments) {
    var all = new java.util.ArrayList<String>(java.util.List.of("test"));
    all.addAll(java.util.List.of(arguments));
    Matcher told =
        Pattern.compile("(?m)^  ✓ (.*)$").matcher(FrontDoor.type(all.toArray(String[]::new)).out());
    return told.results().map(found -> found.group(1)).toList();
  }

  @Test
  void writesReports() throws IOException {
    Path file = feature("Feature: Short\n  Scenario: On air\n" + LIVE);
    Path report = folder.resolve("report");

    FrontDoor.type("test", file.toString(), "--report", report.toString());

    assertThat(report.resolve("cucumber.html")).isNotEmptyFile();
    assertThat(Files.readString(report.resolve("cucumber.json"))).contains("\"On air\"");
    assertThat(Files.readString(report.resolve("cucumber.xml"))).contains("<testcase");
  }

  @Test
  void theWorkedExampleOfThePageWorksAsItSays() throws IOException {
    String page = Files.readString(Path.of("features/README.md"));
    Matcher example = Pattern.compile("```gherkin\\n(.*?)```", Pattern.DOTALL).matcher(page);
    assertThat(example.find()).isTrue();
    Path file = Files.writeString(folder.resolve("hanging-up.feature"), example.group(1));

    String told =
        FrontDoor.type("test", file.toString())
            .out()
            .replace(file.toString(), "features/hanging-up.feature");

    assertThat(page).contains(told.strip().replaceAll("(?m)^(?=.)", "    ").strip());
  }

  private Path feature(String text) throws IOException {
    return Files.writeString(folder.resolve("short.feature"), text);
  }

  @Test
  void aFileThatIsNotUtf8IsToldWithItsPlaceAloneOrInAFolder() throws IOException {
    Path file = feature("Feature: Short\n  Scenario: On air\n" + LIVE);
    Path latin = file.resolveSibling("latin.feature");
    Files.write(latin, "Feature: Sch\u00f6n\n".getBytes(StandardCharsets.ISO_8859_1));
    for (Path asked : List.of(latin, folder)) {
      FrontDoor shell = FrontDoor.type("test", asked.toString());
      assertThat(shell.exit()).isEqualTo(2);
      assertThat(shell.out()).isEmpty();
      assertThat(shell.err())
          .endsWith(
              "latin.feature:1:13: Expected UTF-8 text, but a byte here is none. Save it as"
                  + " UTF-8.\n");
    }
  }

  /** Gherkin's names of languages may have a region, a script or a dialect. */
  @ParameterizedTest
  @CsvSource({
    "zh-CN, 功能, 场景, 假如",
    "zh-TW, 功能, 場景, 假如",
    "sr-Latn, Funkcionalnost, Scenario, Za dato",
    "en-pirate, Ahoy matey!, Heave to, Gangway!",
    "em, 📚, 📕, 😐",
    "fr, Fonctionnalité, Scénario, Soit"
  })
  void aFeatureMayHaveTheKeywordsOfAnyLanguage(
      String language, String feature, String scenario, String given) throws IOException {
    String space = language.startsWith("zh") || language.equals("em") ? "" : " ";
    Path file =
        feature(
            String.format(
                Locale.ROOT,
                "# language: %s%n%s: kurz%n  %s: auf Sendung%n    %s%s",
                language,
                feature,
                scenario,
                given,
                LIVE.replace("    Given ", space)));

    FrontDoor shell = FrontDoor.type("test", file.toString());

    assertThat(shell.err()).isEmpty();
    assertThat(shell.out()).contains("✓ auf Sendung", "1 scenario: 1 passed, 0 failed");
    assertThat(FrontDoor.type("test", file + ":3").exit()).isZero();
    assertThat(FrontDoor.type("test", file + ":4").exit()).isZero();
  }
}

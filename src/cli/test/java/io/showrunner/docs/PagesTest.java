package io.showrunner.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.cli.FrontDoor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages lead where they say, and name no command that is not there. */
class PagesTest {
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
  private static final Pattern COMMAND = Pattern.compile("\\./showrunner ([a-z][a-z-]*)([^`|]*)");
  private static final Pattern OPTION = Pattern.compile("(?<= )--[a-z][a-z-]*");
  private static final Path DECISIONS = Path.of("docs", "decisions");

  /** What a page must say beside a command that a later issue brings. */
  private static final String NOT_YET = "not yet";

  @Test
  void everyLinkLeadsToSomethingThatExists() {
    assertThat(Pages.lines().stream().flatMap(PagesTest::deadLinks)).isEmpty();
  }

  @Test
  void everyCommandIsThereOrIsSaidToBeNotYetThere() {
    assertThat(Pages.lines().stream().flatMap(PagesTest::wrongCommands)).isEmpty();
  }

  @Test
  void everyPageIsInTheIndex() {
    String index = Pages.text(Path.of("docs", "README.md"));
    List<String> pages =
        Pages.all().stream()
            .filter(page -> !page.startsWith(DECISIONS))
            .filter(page -> !page.equals(Path.of("docs", "README.md")))
            .map(page -> "](" + Path.of("docs").relativize(page) + ")")
            .toList();
    assertThat(index).contains(pages);
  }

  @Test
  void everyDecisionIsInItsIndexAndHasItsParts() {
    String index = Pages.text(DECISIONS.resolve("README.md"));
    List<Path> decisions =
        Pages.in(DECISIONS).stream().filter(p -> !p.endsWith("README.md")).toList();
    assertThat(decisions)
        .isNotEmpty()
        .allSatisfy(
            decision -> {
              String name = decision.getFileName().toString();
              String title = Pages.text(decision).lines().findFirst().orElseThrow();
              assertThat(name).matches("[0-9]{4}-[a-z0-9-]+\\.md");
              assertThat(title).startsWith("# " + Integer.parseInt(name.substring(0, 4)) + ". ");
              assertThat(index).containsOnlyOnce("](" + name + ")");
              assertThat(Pages.text(decision))
                  .contains("Status: ", "Decision: ", "## Context", "## Alternatives")
                  .contains("## Consequences", "## How it is tested");
            });
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    assertThat(Code.packages())
        .isNotEmpty()
        .allSatisfy(
            folder ->
                assertThat(Pages.text(folder.resolve("package-info.java")))
                    .containsPattern("(?s)^/\\*\\*[\\s*]*[A-Z].*\\.\\s*\\*/")
                    .contains("@org.jspecify.annotations.NullMarked"));
  }

  private static Stream<String> deadLinks(Pages.Line line) {
    Path folder = Optional.ofNullable(line.page().getParent()).orElse(Path.of(""));
    return LINK.matcher(line.text())
        .results()
        .map(found -> found.group(1))
        .filter(to -> !to.contains("://") && !to.startsWith("#") && !to.startsWith("mailto:"))
        .map(to -> to.replaceFirst("#.*", ""))
        .map(to -> folder.resolve(to).normalize())
        .filter(to -> !Files.exists(to))
        .map(to -> String.format(Locale.ROOT, "%s  leads to %s, which is not there", line, to));
  }

  private static Stream<String> wrongCommands(Pages.Line line) {
    return COMMAND.matcher(line.text()).results().flatMap(found -> wrong(line, found));
  }

  private static Stream<String> wrong(Pages.Line line, MatchResult command) {
    String typed = command.group().strip();
    Optional<String> help = helpOf(command.group(1), command.group(2));
    boolean later = line.text().contains(NOT_YET);
    if (help.isEmpty() || later) {
      return help.isEmpty() == later
          ? Stream.of()
          : Stream.of(
              String.format(
                  Locale.ROOT, "%s  and '%s' is %s", line, typed, later ? "there" : "not there"));
    }
    List<String> known = Arrays.asList(help.get().split("[^a-z-]+", -1));
    Matcher options = OPTION.matcher(command.group(2));
    return options
        .results()
        .map(MatchResult::group)
        .filter(option -> !known.contains(option))
        .map(option -> String.format(Locale.ROOT, "%s  but it does not take %s", line, option));
  }

  /** What a verb, or a verb of a verb, says of itself; nothing if there is no such verb. */
  private static Optional<String> helpOf(String verb, String words) {
    FrontDoor said = FrontDoor.type("help", verb);
    if (said.exit() != 0 || !said.out().contains("Commands:")) {
      return said.exit() == 0 ? Optional.of(said.out()) : Optional.empty();
    }
    String next = words.strip().split("\\s", 2)[0];
    return said.out().contains("\n  " + next + " ")
        ? Optional.of(FrontDoor.type(verb, next, "--help").out())
        : Optional.empty();
  }
}

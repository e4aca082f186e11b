package io.showrunner.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sentences of pages that say how many there are of something, or where it is. */
class SentencesStayTrueTest {
  private static final Path CODE = Path.of("src", "main", "java", "io", "showrunner");
  private static final List<String> NUMBERS =
      List.of(
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  @Test
  void thePageOnRulesCountsTheFixedOnes() throws IOException {
    long rules =
        Files.readAllLines(Path.of("rules", "decisions.drl")).stream()
            .filter(line -> line.startsWith("rule "))
            .count();
    assertThat(Pages.text(Path.of("docs", "editing-rules.md")))
        .contains(String.format(Locale.ROOT, "in %s short rules", NUMBERS.get((int) rules)));
  }

  @Test
  void theTableOfPackagesNamesEachOnceAndNoneThatIsNotThere() {
    List<String> named = new ArrayList<>();
    String page = Pages.text(Path.of("docs", "how-it-works.md"));
    String table =
        page.substring(page.indexOf("## The packages"), page.indexOf("## Inside the mock"));
    Matcher row = Pattern.compile("^\\| `([a-z.]+)` \\|", Pattern.MULTILINE).matcher(table);
    while (row.find()) {
      named.add(row.group(1));
    }
    assertThat(named).doesNotHaveDuplicates();
    assertThat(named)
        .allSatisfy(name -> assertThat(CODE.resolve(name.replace('.', '/'))).isDirectory());
    assertThat(named).containsAll(topPackages());
  }

  /** What is written as {@code director.Turn} in a page is a class that is there. */
  @Test
  void classesThatPagesNameAreThere() {
    Pattern name = Pattern.compile("`([a-z]+(?:\\.[a-z]+)*)\\.([A-Z][A-Za-z]+)`");
    Set<String> packages = topPackages();
    for (Path page : Pages.all()) {
      if (page.startsWith(Path.of("docs", "decisions")) || page.endsWith("CHANGELOG.md")) {
        continue; // What was, is told there.
      }
      name.matcher(Pages.text(page))
          .results()
          .filter(found -> packages.contains(found.group(1).split("\\.", -1)[0]))
          .forEach(
              found ->
                  assertThat(
                          CODE.resolve(found.group(1).replace('.', '/'))
                              .resolve(found.group(2) + ".java"))
                      .as("%s in %s", found.group(), page)
                      .exists());
    }
  }

  private static Set<String> topPackages() {
    try (Stream<Path> folders = Files.list(CODE)) {
      Set<String> names = new TreeSet<>();
      folders
          .filter(folder -> Files.exists(folder.resolve("package-info.java")))
          .forEach(folder -> names.add(folder.getFileName().toString()));
      return names;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

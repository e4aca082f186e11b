package io.showrunner.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Sentences of pages that say how many there are of something, or where it is. */
class SentencesStayTrueTest {
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
    assertThat(named).allSatisfy(name -> assertThat(Code.folders(name)).isNotEmpty());
    assertThat(named).containsAll(Code.topPackages());
  }

  /** What is written as {@code director.Turn} in a page is a class that is there. */
  @Test
  void classesThatPagesNameAreThere() {
    Pattern name = Pattern.compile("`([a-z]+(?:\\.[a-z]+)*)\\.([A-Z][A-Za-z]+)`");
    Set<String> packages = Code.topPackages();
    for (Path page : Pages.all()) {
      if (page.startsWith(Path.of("docs", "decisions")) || page.endsWith("CHANGELOG.md")) {
        continue; // What was, is told there.
      }
      name.matcher(Pages.text(page))
          .results()
          .filter(found -> packages.contains(found.group(1).split("\\.", -1)[0]))
          .forEach(
              found ->
                  assertThat(Code.folders(found.group(1)))
                      .as("%s in %s", found.group(), page)
                      .anyMatch(folder -> Files.exists(folder.resolve(found.group(2) + ".java"))));
    }
  }
}

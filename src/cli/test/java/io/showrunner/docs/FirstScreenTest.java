package io.showrunner.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.cli.FrontDoor;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What the first page shows of an evening is what the command prints. */
class FirstScreenTest {
  private static final String BEGIN = "<!-- cut of the evening: begin -->\n```text\n";
  private static final String END = "```\n<!-- cut of the evening: end -->";

  @Test
  void theCutIsRealOutput() {
    String page = Pages.text(Path.of("README.md"));
    String cut = page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END));
    FrontDoor evening = FrontDoor.type("simulate", "simulator/traces/evening-show.jsonl");
    assertThat(evening.exit()).isZero();
    assertThat(Arrays.asList(cut.split("\\[…]\n", -1)))
        .allSatisfy(part -> assertThat(evening.out()).contains(part.strip()));
  }
}

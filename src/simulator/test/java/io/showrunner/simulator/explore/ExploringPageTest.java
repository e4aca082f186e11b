package io.showrunner.simulator.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExploringPageTest {
  @Test
  void thePageTellsOfEveryStrand() throws IOException {
    String page = Files.readString(Path.of("docs/exploring.md"));
    String rows = page.substring(page.indexOf("| strand |"), page.indexOf("What comes out is"));
    assertThat(rows.lines().filter(line -> line.startsWith("| ")).skip(1))
        .containsExactlyElementsOf(
            Strands.ALL.stream()
                .map(
                    strand ->
                        String.format(Locale.ROOT, "| %s | %s |", strand.word(), strand.about()))
                .toList());
  }
}

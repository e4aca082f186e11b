package io.showrunner.rules.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.rules.Casts;
import io.showrunner.rules.drools.DroolsRulebook;
import io.showrunner.vocabulary.Orientation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page beside the tables promises, done as it says. */
class WorkedExampleTest {
  private Edited tables;

  @BeforeEach
  void copy(@TempDir Path folder) throws IOException {
    tables = Edited.in(folder);
    for (String pane : written("streamer-on-top,")) {
      tables.add("layouts.csv", pane);
    }
  }

  @Test
  void theNewRowWinsInWideRoomsAndLeavesTheScreenAlone() throws IOException {
    assertThat(written("streamer-on-top,")).hasSize(4);
    tables.add("layout-choice.csv", written("four held wide,").get(0));
    DroolsRulebook rulebook = DroolsRulebook.of(tables.read());
    assertThat(rulebook.decide(Casts.landscape(3)).layout().name()).hasToString("streamer-on-top");
    assertThat(rulebook.decide(Casts.portrait(3)).layout().name()).hasToString("grid-4");
    var sharing = Casts.cast(3, 4, Orientation.LANDSCAPE, true, false);
    assertThat(rulebook.decide(sharing).layout().name()).hasToString("presentation");
  }

  @Test
  void forgettingTheOrientationIsToldInThosePagesWords() throws IOException {
    String row = written("four held wide,").get(0);
    tables.add("layout-choice.csv", row.replace("landscape", ""));
    assertThat(tables.faults())
        .containsExactlyElementsOf(
            written("rules/layout-choice.csv:16").stream()
                .map(fault -> fault.replace("rules/", ""))
                .toList());
  }

  /** Lines of the page's examples that begin so. */
  private static List<String> written(String start) throws IOException {
    return Files.readAllLines(Path.of("rules", "README.md")).stream()
        .filter(line -> line.startsWith("    " + start))
        .map(String::strip)
        .toList();
  }
}

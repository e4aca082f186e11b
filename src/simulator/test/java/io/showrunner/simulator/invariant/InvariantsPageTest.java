package io.showrunner.simulator.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class InvariantsPageTest {
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| ([a-z0-9]+(?:-[a-z]+)+) \\| [A-Z].+ \\| .+ \\|$");

  @Test
  void thePageNamesExactlyWhatIsWatchedInTheSameOrder() throws IOException {
    List<String> named =
        ROW.matcher(Files.readString(Path.of("docs/invariants.md")))
            .results()
            .map((MatchResult row) -> row.group(1))
            .toList();
    assertThat(named)
        .containsExactlyElementsOf(
            InvariantsSeeTest.everyInvariant().stream().map(Invariant::name).toList());
  }
}

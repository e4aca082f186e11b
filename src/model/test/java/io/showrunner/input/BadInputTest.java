package io.showrunner.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BadInputTest {
  private static List<Fault> faults(String file, int many) {
    return IntStream.rangeClosed(1, many)
        .mapToObj(line -> Fault.at(file, line, "this", "it is that"))
        .toList();
  }

  @Test
  void aHundredFaultsOfAFileAreToldAndTheOthersCounted() {
    List<Fault> all = new ArrayList<>(faults("a", 103));
    all.addAll(faults("b", 100));
    var bad = new BadInput(all);
    assertThat(bad.faults()).hasSize(203);
    assertThat(bad.lines())
        .hasSize(201)
        .contains("a:100: Expected this, but it is that.", "b:100: Expected this, but it is that.")
        .doesNotContain("a:101: Expected this, but it is that.")
        .endsWith("a: and 3 more.");
    assertThat(bad).hasMessage(String.join("\n", bad.lines()));
  }
}

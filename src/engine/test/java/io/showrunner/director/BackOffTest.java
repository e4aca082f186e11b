package io.showrunner.director;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.clock.Chance;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {
  @ParameterizedTest
  @CsvSource({
    "0, 1000, 1500",
    "1, 2000, 3000",
    "2, 4000, 6000",
    "5, 20000, 30000",
    "99, 20000, 30000"
  })
  void waitsEverLongerAndALittleByChance(int tries, long least, long most) {
    var backOff = new BackOff(new Chance(7));
    var waits = IntStream.range(0, 200).mapToObj(i -> backOff.after(tries)).distinct().toList();
    assertThat(waits).allMatch(wait -> wait.toMillis() >= least && wait.toMillis() <= most);
    assertThat(waits).as("by chance").hasSizeGreaterThan(50);
    assertThat(waits).anyMatch(wait -> wait.compareTo(Duration.ofMillis((least + most) / 2)) > 0);
  }
}

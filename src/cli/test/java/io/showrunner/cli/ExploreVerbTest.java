package io.showrunner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExploreVerbTest {
  @Test
  void whatHoldsIsToldInATableAndOneLine() {
    FrontDoor run = FrontDoor.type("explore", "--seeds", "3", "--threads", "2");
    assertThat(run.exit()).as(run.out()).isEqualTo(Exit.DONE);
    assertThat(run.lines().get(0))
        .isEqualTo("Trouble, and how often it struck while some room was");
    assertThat(run.lines().get(1)).containsSubsequence("created", "solo", "reconnecting", "ended");
    assertThat(run.lines().get(run.lines().size() - 1))
        .matches("3 seeds with \\d+ events: nothing broken");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void withJsonThereIsOneLineForAllThatHolds() {
    FrontDoor run = FrontDoor.type("explore", "--seed", "5", "--json");
    assertThat(run.exit()).as(run.out()).isEqualTo(Exit.DONE);
    assertThat(run.lines()).hasSize(1);
    JsonObject line = Json.parseObject(run.lines().get(0));
    assertThat(line.fields().keySet())
        .containsExactly("kind", "seeds", "events", "failures", "met");
    assertThat(line.whole("seeds")).contains(1L);
    assertThat(line.object("met").flatMap(met -> met.object("throttled"))).isPresent();
  }

  @Test
  void theSameSeedsTellTheSame() {
    FrontDoor one = FrontDoor.type("explore", "--seeds", "4", "--threads", "1", "--json");
    FrontDoor two = FrontDoor.type("explore", "--seeds", "4", "--threads", "2", "--json");
    assertThat(two.out()).isEqualTo(one.out());
  }

  @Test
  void roomsComeToRestAlikeInAnyWeather() {
    FrontDoor run = FrontDoor.type("explore", "--converge", "--seeds", "2");
    assertThat(run.exit()).as(run.out()).isEqualTo(Exit.DONE);
    assertThat(run.out()).contains("shuffle", "2 seeds").doesNotContain("throttled");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "explore --seeds 0 | Expected --seeds to be from 1 to 1000000, but it is 0.",
        "explore --threads 65 | Expected --threads to be from 1 to 64, but it is 65.",
        "explore --strands guest | Expected a strand, but found 'guest'. Nearest: 'guests'.",
        "explore --converge --strands guests | Expected --strands or --converge",
        "explore --seed x | --seed",
        "explore --rules nowhere | nowhere"
      })
  void badUsageIsAnsweredWithTwo(String line, String told) {
    FrontDoor run = FrontDoor.type(line.split(" ", -1));
    assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(told).doesNotContain("\tat ");
  }

  @Test
  void helpNamesEveryStrand() {
    assertThat(FrontDoor.type("explore", "--help").out())
        .contains(
            "streamer", "guests", "calls", "callbacks", "quotas", "losses", "console", "crashes")
        .contains("Examples:", "--seed 4217");
  }
}

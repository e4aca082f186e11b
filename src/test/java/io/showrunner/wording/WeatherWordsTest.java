package io.showrunner.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.cloud.mock.weather.CallFault;
import io.showrunner.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes over a show from outside, in words. */
class WeatherWordsTest {
  @Test
  void everyWayACallGoesWrongHasWordsOfItsOwn() {
    List<String> told = Arrays.stream(CallFault.values()).map(WeatherWordsTest::told).toList();
    assertThat(told)
        .containsExactly(
            "the next call is throttled",
            "the next call finds nobody there",
            "the next call fails with an error",
            "the next call is done, though an error is answered",
            "the next call is lost",
            "the next call is done, though no answer comes");
  }

  private static String told(CallFault fault) {
    return WeatherWords.of(
            JsonObject.EMPTY
                .with("name", "cloud.fault")
                .with("operation", "*")
                .with("outcome", fault.word()))
        .orElseThrow();
  }
}

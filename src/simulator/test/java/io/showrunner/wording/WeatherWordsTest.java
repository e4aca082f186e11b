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

  @Test
  void whatEndsARelayHasASubjectAndWords() {
    assertThat(of("task.stop", "")).isEqualTo("console stops the relay by hand");
    assertThat(of("task.fail", "push-failed")).isEqualTo("cloud cannot reach the CDN");
    assertThat(of("task.fail", "bad-url")).isEqualTo("cloud finds the ingest URL no good");
    assertThat(of("channel.close", "")).isEqualTo("vendor closes the channel");
  }

  @Test
  void recordingsComeInWords() {
    assertThat(recordings("late", "PT3M")).isEqualTo("recordings come late by 3:00.000");
    assertThat(recordings("never", "")).isEqualTo("nothing is recorded any more");
    assertThat(recordings("normal", "")).isEqualTo("recordings come at once again");
  }

  private static String recordings(String come, String by) {
    JsonObject event = JsonObject.EMPTY.with("name", "cloud.recordings").with("come", come);
    return WeatherWords.of(by.isEmpty() ? event : event.with("by", by)).orElseThrow();
  }

  private static String of(String event, String cause) {
    var told = JsonObject.EMPTY.with("name", event).with("cause", cause);
    return WeatherWords.subject(event) + " " + WeatherWords.of(told).orElseThrow();
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

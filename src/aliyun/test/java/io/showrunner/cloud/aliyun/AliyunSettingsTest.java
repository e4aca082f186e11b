package io.showrunner.cloud.aliyun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AliyunSettingsTest {
  private static final AliyunSettings USUAL =
      AliyunSettings.of(AliyunCredentials.fromEnvironment(CannedCloud.ENVIRONMENT));

  @Test
  void namesAVariableThatIsMissing() {
    assertThatThrownBy(() -> AliyunCredentials.fromEnvironment(Map.of()))
        .hasMessage(
            "Expected a value for the environment variable ALIBABA_CLOUD_ACCESS_KEY_ID,"
                + " but it is not set.");
  }

  @Test
  void namesAVariableThatIsEmpty() {
    var environment = Map.of(AliyunCredentials.ID, "test-id", AliyunCredentials.SECRET, " ");
    assertThatThrownBy(() -> AliyunCredentials.fromEnvironment(environment))
        .hasMessage(
            "Expected a value for the environment variable ALIBABA_CLOUD_ACCESS_KEY_SECRET,"
                + " but it is empty.");
  }

  @Test
  void showsNoSecret() {
    var environment =
        Map.of(
            AliyunCredentials.ID, "test-id",
            AliyunCredentials.SECRET, "test-secret",
            AliyunCredentials.TOKEN, "test-token");
    var settings = AliyunSettings.of(AliyunCredentials.fromEnvironment(environment));
    assertThat(settings.toString())
        .contains("live.aliyuncs.com")
        .doesNotContain("test-id", "test-secret", "test-token");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "https://live.aliyuncs.com", "live.aliyuncs.com/", "host:", "a b", "h:1:2"})
  void refusesWhatIsNoEndpoint(String endpoint) {
    assertThatThrownBy(() -> USUAL.at(AliyunSettings.Protocol.HTTP, endpoint))
        .hasMessage(
            String.format(
                Locale.ROOT,
                "Expected an endpoint such as live.aliyuncs.com or 127.0.0.1:8080, but found '%s'.",
                endpoint));
  }

  @Test
  void refusesATimeoutThatIsNone() {
    Duration fine = Duration.ofSeconds(1);
    assertThatThrownBy(() -> USUAL.waiting(Duration.ofNanos(999_999), fine))
        .hasMessage("Expected a connect timeout of 1 ms to 10 min, but found PT0.000999999S.");
    assertThatThrownBy(() -> USUAL.waiting(fine, Duration.ofMinutes(10).plusNanos(1)))
        .hasMessage("Expected a read timeout of 1 ms to 10 min, but found PT10M0.000000001S.");
    assertThat(USUAL.waiting(Duration.ofMillis(1), Duration.ofMinutes(10)).readTimeout())
        .hasMinutes(10);
  }
}

package io.showrunner.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.json.Json;
import org.junit.jupiter.api.Test;

class DiscretionTest {
  @Test
  void secretsAreLeftOutAtAnyDepth() {
    var record =
        Json.parseObject(
            "{\"kind\":\"call\",\"request\":{\"NotifyAuthKey\":\"k\",\"Body\":\"{\\\"rtcPullUrl\\\":\\\"artc://c?token=44\\\"}\","
                + "\"urls\":[\"rtmp://p/a?auth_key=1\"]},\"token\":7}");
    assertThat(Discretion.of(record).write())
        .isEqualTo(
            "{\"kind\":\"call\",\"request\":{\"NotifyAuthKey\":\"…\",\"Body\":\"{\\\"rtcPullUrl\\\":\\\"artc://c?token=…\\\"}\","
                + "\"urls\":[\"rtmp://p/a?auth_key=…\"]},\"token\":7}");
  }
}

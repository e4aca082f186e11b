package io.showrunner.simulator.overhttp;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.cloud.Answer;
import io.showrunner.cloud.Samples;
import io.showrunner.cloud.mock.Stage;
import org.junit.jupiter.api.Test;

class HttpLineTest {
  @Test
  void nothingReachesTheCloudButThroughThePort() {
    Stage stage = Stage.usual();
    HttpLine line = HttpLine.to(stage.cloud);
    assertThat(line.cloud().stop(Samples.stop())).isInstanceOf(Answer.Refused.class);
    line.close();
    assertThat(line.cloud().stop(Samples.stop()))
        .isEqualTo(new Answer.Unknown(Answer.Unknown.NO_ANSWER));
  }
}

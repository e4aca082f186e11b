package io.showrunner.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.ParticipantId;
import org.junit.jupiter.api.Test;

class RealTimeTokenTest {
  @Test
  void isTheFormulaOfTheVendorsSampleServer() {
    assertThat(
            RealTimeToken.of(
                new AppId("app123"),
                "appkey456",
                new ChannelId("room1"),
                new ParticipantId("userA"),
                1_900_000_000))
        .isEqualTo("a286421e78252eb7cf2127dcb355cc8c44a9e00f41280ddbd78d2b3705504d40");
  }
}

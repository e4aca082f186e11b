package io.showrunner.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
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

  @Test
  void aMessageGroupHasLettersAndDigitsAlone() {
    assertThat(MessageGroups.of(new RoomId("evening1"))).isEqualTo("evening1");
    assertThat(MessageGroups.of(new RoomId("evening-1"))).matches("sr[0-9a-f]{32}");
    assertThat(MessageGroups.of(new RoomId("evening-1")))
        .isNotEqualTo(MessageGroups.of(new RoomId("evening_1")));
  }
}

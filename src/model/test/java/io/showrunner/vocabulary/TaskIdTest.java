package io.showrunner.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskIdTest {
  @ParameterizedTest
  @CsvSource({
    "app123, room456, user789, AL-e17a646ce24db7746bb5c6058d056a6f",
    "7c61abcd, 5f0c9b1e-2d34-4c11-9a77-0f1e2d3c4b5a, anchor01, AL-4d8e8a2cfa8b73ac471d6a2574ffadc6",
    "a, b, c, AL-d9f7075d74a2fe0978a9691476d0bc93"
  })
  void aTaskHasTheIdTheVendorsClientsWouldGiveIt(
      String app, String channel, String user, String id) {
    var stream = StreamName.of(new AppId(app), new ChannelId(channel), new ParticipantId(user));
    assertThat(TaskId.of(stream)).isEqualTo(new TaskId(id));
  }

  @Test
  void idsTheCloudWouldRefuseAreRefusedHere() {
    assertThatThrownBy(() -> new ChannelId("a b")).hasMessageContaining("'a b'");
    assertThatThrownBy(() -> new ChannelId("")).hasMessageContaining("1 to 64");
    assertThatThrownBy(() -> new TaskId("x".repeat(56))).hasMessageContaining("1 to 55");
  }
}

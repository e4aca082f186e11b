package io.showrunner.cloud;

import io.showrunner.cloud.mock.MockWorld;
import io.showrunner.cloud.mock.Stage;
import io.showrunner.cloud.mock.weather.CallFault;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Role;
import java.time.Duration;

/** People, time and weather of a mock cloud, for those who know the cloud by its port alone. */
record People(Stage stage) {
  void join(ChannelId channel, ParticipantId user) {
    world().join(channel, user, Role.STREAMER);
  }

  void publish(ChannelId channel, ParticipantId user) {
    world().publish(channel, user, Stage.BOTH);
  }

  void leave(ChannelId channel, ParticipantId user) {
    world().leave(channel, user, LeaveReason.LOST);
  }

  void connect(ChannelId one, ChannelId other) {
    world().connect(one, other);
  }

  void pass(Duration time) {
    stage.pass(time);
  }

  /** The next call of this operation goes wrong. */
  void troubles(String operation, CallFault how) {
    stage.cloud.weather().calls().strike(operation, how, 1);
  }

  private MockWorld world() {
    return stage.cloud.world();
  }
}

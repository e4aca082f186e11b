package io.showrunner.cloud;

import io.showrunner.cloud.mock.Stage;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.Track;
import java.time.Duration;
import java.util.EnumSet;

class MockCloudContractTest extends StreamCloudContract {
  private final Stage stage = Stage.usual();

  @Override
  StreamCloud cloud() {
    return stage.cloud;
  }

  @Override
  People people() {
    return new People() {
      @Override
      public void join(ChannelId channel, ParticipantId user) {
        stage.cloud.world().join(channel, user, Role.STREAMER);
      }

      @Override
      public void publish(ChannelId channel, ParticipantId user) {
        stage.cloud.world().publish(channel, user, EnumSet.of(Track.AUDIO, Track.CAMERA));
      }

      @Override
      public void leave(ChannelId channel, ParticipantId user) {
        stage.cloud.world().leave(channel, user, LeaveReason.LOST);
      }

      @Override
      public void connect(ChannelId one, ChannelId other) {
        stage.cloud.world().connect(one, other);
      }

      @Override
      public void pass(Duration time) {
        stage.pass(time);
      }
    };
  }
}

package io.showrunner.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.broadcast.Identity;
import io.showrunner.broadcast.Relay;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.broadcast.RoomState;
import io.showrunner.broadcast.Standing;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.PlaybackUrls;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.SessionId;
import io.showrunner.vocabulary.TaskId;
import io.showrunner.vocabulary.Track;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordTextTest {
  private static final ParticipantId ANA = new ParticipantId("ana");

  @Test
  void anEventComesBackAsItWas() {
    RoomEvent event =
        new RoomEvent.TracksPublished(
            ANA, new SessionId("s1"), Set.of(Track.SCREEN, Track.AUDIO), 17);
    assertThat(RecordText.read(RecordText.write(event, RoomEvent.class), RoomEvent.class))
        .isEqualTo(event);
    assertThat(RecordText.write(event, RoomEvent.class))
        .isEqualTo(
            "{\"is\":\"TracksPublished\",\"micros\":17,\"session\":\"s1\","
                + "\"tracks\":[\"AUDIO\",\"SCREEN\"],\"user\":\"ana\"}");
  }

  @Test
  void aRoomComesBackAsItWas() {
    var identity =
        new Identity(
            new RoomId("evening"),
            new AppId("app-1"),
            new ChannelId("c1"),
            ANA,
            "An evening",
            Orientation.LANDSCAPE,
            new TaskId("AL-1"),
            new PlaybackUrls("f", "h", "r"));
    RoomState room =
        RoomState.created(identity)
            .after(
                new RoomEvent.ParticipantJoined(ANA, new SessionId("s1"), Role.STREAMER, 5),
                Instant.EPOCH)
            .after(
                new RoomEvent.TracksPublished(ANA, new SessionId("s1"), Set.of(Track.AUDIO), 6),
                Instant.EPOCH)
            .withStanding(new ParticipantId("bo"), Standing.ASKED);
    room = room.withRelay(room.relay().wanting(new Relay.SingleStream(ANA)).asking(null));
    assertThat(RecordText.read(RecordText.write(room, RoomState.class), RoomState.class))
        .isEqualTo(room);
  }
}

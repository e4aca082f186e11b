package io.showrunner.trace;

import static io.showrunner.trace.AppShapes.CHANNEL;
import static io.showrunner.trace.AppShapes.USER;

import io.showrunner.trace.ChannelEvent.CallConnect;
import io.showrunner.trace.ChannelEvent.CallDisconnect;
import io.showrunner.trace.ChannelEvent.Close;
import io.showrunner.trace.ChannelEvent.Join;
import io.showrunner.trace.ChannelEvent.Leave;
import io.showrunner.trace.ChannelEvent.Mute;
import io.showrunner.trace.ChannelEvent.Personal;
import io.showrunner.trace.ChannelEvent.Publish;
import io.showrunner.trace.ChannelEvent.Unmute;
import io.showrunner.trace.ChannelEvent.Unpublish;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.Track;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The declaration of {@link ChannelEvent}. */
final class ChannelShapes {
  private static final Field<Role> ROLE =
      Field.needed("role", FieldTypes.word(Role.class)).orElse(Role.STREAMER);
  private static final Field<LeaveReason> REASON =
      Field.needed("reason", FieldTypes.word(LeaveReason.class)).orElse(LeaveReason.NORMAL);
  private static final Field<Set<Track>> TRACKS =
      Field.needed("tracks", FieldTypes.TRACKS).orElse(EnumSet.of(Track.AUDIO, Track.CAMERA));
  private static final Field<Track> TRACK = Field.needed("track", FieldTypes.word(Track.class));
  private static final Field<ChannelId> PEER = Field.needed("peer", CHANNEL.type());

  private static final String DEVICE = "a participant's device";
  private static final String CLIENTS = "the clients' call across channels";

  static final List<Shape<? extends TraceEvent>> ALL =
      List.of(
          personal("channel.join", Join.class)
              .with(ROLE, Join::role)
              .makes(v -> new Join(v.get(CHANNEL), v.get(USER), v.get(ROLE))),
          personal("channel.leave", Leave.class)
              .with(REASON, Leave::reason)
              .makes(v -> new Leave(v.get(CHANNEL), v.get(USER), v.get(REASON))),
          personal("stream.publish", Publish.class)
              .with(TRACKS, Publish::tracks)
              .makes(v -> new Publish(v.get(CHANNEL), v.get(USER), v.get(TRACKS))),
          personal("stream.unpublish", Unpublish.class)
              .with(TRACKS, Unpublish::tracks)
              .makes(v -> new Unpublish(v.get(CHANNEL), v.get(USER), v.get(TRACKS))),
          personal("stream.mute", Mute.class)
              .with(TRACK, Mute::track)
              .makes(v -> new Mute(v.get(CHANNEL), v.get(USER), v.get(TRACK))),
          personal("stream.unmute", Unmute.class)
              .with(TRACK, Unmute::track)
              .makes(v -> new Unmute(v.get(CHANNEL), v.get(USER), v.get(TRACK))));

  static final List<Shape<? extends TraceEvent>> CALLS =
      List.of(
          Shape.of("call.connect", CLIENTS, CallConnect.class)
              .with(CHANNEL, CallConnect::channel)
              .with(PEER, CallConnect::peer)
              .makes(v -> new CallConnect(v.get(CHANNEL), v.get(PEER))),
          Shape.of("call.disconnect", CLIENTS, CallDisconnect.class)
              .with(CHANNEL, CallDisconnect::channel)
              .with(PEER, CallDisconnect::peer)
              .makes(v -> new CallDisconnect(v.get(CHANNEL), v.get(PEER))),
          Shape.of("channel.close", "the vendor", Close.class)
              .with(CHANNEL, Close::channel)
              .makes(v -> new Close(v.get(CHANNEL))));

  private ChannelShapes() {}

  private static <E extends Personal> Shape.Draft<E> personal(String name, Class<E> type) {
    return Shape.of(name, DEVICE, type).with(CHANNEL, Personal::channel).with(USER, Personal::user);
  }
}

package io.showrunner.record;

import io.showrunner.broadcast.RoomEvent;
import java.util.Map;

/** What events are called where they come from: the vendor's tags, the traces' names. */
public final class EventNames {
  private static final Map<Class<? extends RoomEvent>, String> NAMES =
      Map.ofEntries(
          Map.entry(RoomEvent.ParticipantJoined.class, "Join"),
          Map.entry(RoomEvent.ParticipantLeft.class, "Leave"),
          Map.entry(RoomEvent.TracksPublished.class, "Publish"),
          Map.entry(RoomEvent.TracksUnpublished.class, "Unpublish"),
          Map.entry(RoomEvent.TrackMuted.class, "Mute"),
          Map.entry(RoomEvent.TrackUnmuted.class, "Unmute"),
          Map.entry(RoomEvent.StreamArrived.class, "publish"),
          Map.entry(RoomEvent.StreamCeased.class, "publish_done"),
          Map.entry(RoomEvent.StreamMissed.class, "stream.missed"),
          Map.entry(RoomEvent.RoomCreated.class, "room.create"),
          Map.entry(RoomEvent.EndRequested.class, "room.end"),
          Map.entry(RoomEvent.CoStreamApplied.class, "costream.apply"),
          Map.entry(RoomEvent.CoStreamCancelled.class, "costream.cancel"),
          Map.entry(RoomEvent.CoStreamApproved.class, "costream.approve"),
          Map.entry(RoomEvent.CoStreamRejected.class, "costream.reject"),
          Map.entry(RoomEvent.CoStreamerKicked.class, "costream.kick"),
          Map.entry(RoomEvent.Announced.class, "say"),
          Map.entry(RoomEvent.BattleInvited.class, "battle.invite"),
          Map.entry(RoomEvent.BattleAccepted.class, "battle.accept"),
          Map.entry(RoomEvent.BattleDeclined.class, "battle.decline"),
          Map.entry(RoomEvent.BattleCancelled.class, "battle.cancel"),
          Map.entry(RoomEvent.BattleEnded.class, "battle.end"),
          Map.entry(RoomEvent.CallConnected.class, "call.connect"),
          Map.entry(RoomEvent.CallDisconnected.class, "call.disconnect"),
          Map.entry(RoomEvent.RelayEndHinted.class, "relay.end"),
          Map.entry(RoomEvent.RelayEndConfirmed.class, "relay.gone"),
          Map.entry(RoomEvent.RelayRunsAfterAll.class, "relay.runs"),
          Map.entry(RoomEvent.MixRefused.class, "mix.refused"),
          Map.entry(RoomEvent.MixOffered.class, "mix.offered"),
          Map.entry(RoomEvent.RecordingsSeen.class, "recordings.seen"),
          Map.entry(RoomEvent.RecordingsUnseen.class, "recordings.unseen"),
          Map.entry(RoomEvent.PlaylistsMade.class, "playlists.made"),
          Map.entry(RoomEvent.PlaylistsNotMade.class, "playlists.not-made"));

  private EventNames() {}

  /** The name of an event. */
  public static String of(RoomEvent event) {
    String name = NAMES.get(event.getClass());
    if (name == null) {
      throw new IllegalArgumentException("An event without a name: " + event);
    }
    return name;
  }
}

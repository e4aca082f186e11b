package io.showrunner.trace;

import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import org.jspecify.annotations.Nullable;

/** What people's apps ask of the AppServer about one room. */
public sealed interface AppEvent extends TraceEvent {
  /** Which room. */
  RoomId room();

  /**
   * The streamer's app makes a room.
   *
   * @param title null if the trace gives none
   */
  record RoomCreate(
      RoomId room,
      ChannelId channel,
      ParticipantId streamer,
      @Nullable String title,
      Orientation orientation)
      implements AppEvent {}

  /** The streamer's app ends the broadcast. */
  record RoomEnd(RoomId room) implements AppEvent {}

  /** What is said about sharing the picture. */
  sealed interface CoStream extends AppEvent {
    /** The guest it is about. */
    ParticipantId user();
  }

  /** A viewer asks to join on air. */
  record CoStreamApply(RoomId room, ParticipantId user) implements CoStream {}

  /** The viewer takes the request back. */
  record CoStreamCancel(RoomId room, ParticipantId user) implements CoStream {}

  /** The streamer says yes. */
  record CoStreamApprove(RoomId room, ParticipantId user) implements CoStream {}

  /** The streamer says no. */
  record CoStreamReject(RoomId room, ParticipantId user) implements CoStream {}

  /** The streamer takes a guest off the air. */
  record CoStreamKick(RoomId room, ParticipantId user) implements CoStream {}
}

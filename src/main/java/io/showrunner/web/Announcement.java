package io.showrunner.web;

import io.showrunner.vocabulary.ParticipantId;

/** What people say to each other in the message group of a room (the kit's numbers in brackets). */
public sealed interface Announcement {
  /** Something written for everybody (10001). */
  record Comment(ParticipantId from, String content) implements Announcement {}

  /** Somebody's microphone is open or not, as the app says (20007). */
  record MicrophoneState(ParticipantId of, boolean open) implements Announcement {}

  /** Somebody's camera is open or not, as the app says (20008). */
  record CameraState(ParticipantId of, boolean open) implements Announcement {}

  /** The streamer wants a guest's microphone open or not (20009). */
  record MicrophoneCommand(ParticipantId by, ParticipantId to, boolean open)
      implements Announcement {}

  /** The streamer wants a guest's camera open or not (20010). */
  record CameraCommand(ParticipantId by, ParticipantId to, boolean open) implements Announcement {}
}

package io.showrunner.notice;

import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import org.jspecify.annotations.Nullable;

/**
 * Something people's apps are told: all of the room's message group, or one person. Most are what
 * the vendor's interactive live kit has a message for; those of battles and of the line are ours.
 */
public sealed interface Notice {
  /** In whose name it is said. */
  ParticipantId from();

  /** The one person who is told, or null if the whole group is. */
  default @Nullable ParticipantId to() {
    return null;
  }

  /** There is to be a group, which this streamer makes; said before anything else of a room. */
  record GroupWanted(ParticipantId from) implements Notice {}

  /** Nothing is to be said in the group any more, so that it need not be; said last of a room. */
  record GroupDeletion(ParticipantId from) implements Notice {}

  /** The stream has come to the CDN: viewers can play it, anew after an interruption. */
  record Started(ParticipantId from) implements Notice {}

  /** The broadcast is live, and for a while now nobody has been able to play it. */
  record Unplayable(ParticipantId from, ParticipantId to) implements Notice {}

  /** The broadcast is over. */
  record Stopped(ParticipantId from) implements Notice {}

  /** Something written for everybody. */
  record Comment(ParticipantId from, String content) implements Notice {}

  /** A viewer asks to join on air. */
  record Applied(ParticipantId from, ParticipantId to) implements Notice {}

  /** The answer to who asked: from the streamer, or from a house that is full. */
  record Answered(ParticipantId from, ParticipantId to, boolean agree) implements Notice {}

  /** Who asked does not any more, or did not come. */
  record Withdrawn(ParticipantId from, ParticipantId to) implements Notice {}

  /** A guest is on air. */
  record Joined(ParticipantId from) implements Notice {}

  /**
   * A guest is no longer on air.
   *
   * @param sentAway whether the streamer wanted it so
   */
  record Left(ParticipantId from, boolean sentAway) implements Notice {}

  /** The streamer takes a guest off the air. */
  record Kicked(ParticipantId from, ParticipantId to) implements Notice {}

  /** Somebody's microphone is open or not, as their own app says. */
  record MicrophoneState(ParticipantId from, boolean open) implements Notice {}

  /** Somebody's camera is open or not, as their own app says. */
  record CameraState(ParticipantId from, boolean open) implements Notice {}

  /** The streamer wants a guest's microphone open or not. */
  record MicrophoneCommand(ParticipantId from, ParticipantId to, boolean open) implements Notice {}

  /** The streamer wants a guest's camera open or not. */
  record CameraCommand(ParticipantId from, ParticipantId to, boolean open) implements Notice {}

  /** A guest publishes, and waits in line until the cloud has a mixed-stream task to spare. */
  record InLine(ParticipantId from, ParticipantId to) implements Notice {}

  /**
   * One streamer invites another to a battle.
   *
   * @param room who invites
   */
  record BattleInvited(ParticipantId from, ParticipantId to, RoomId room) implements Notice {}

  /**
   * The invited streamer's answer.
   *
   * @param room who was invited
   */
  record BattleAnswered(ParticipantId from, ParticipantId to, RoomId room, boolean agree)
      implements Notice {}

  /**
   * A battle is on: both streamers are in the picture.
   *
   * @param opponent the other room
   */
  record BattleBegun(ParticipantId from, RoomId opponent) implements Notice {}

  /**
   * A battle is over, or will not be.
   *
   * @param to null if it was on, so that all are told
   * @param opponent the other room
   * @param outcome how, as the end of the diagram is called
   */
  record BattleOver(ParticipantId from, @Nullable ParticipantId to, RoomId opponent, String outcome)
      implements Notice {}
}

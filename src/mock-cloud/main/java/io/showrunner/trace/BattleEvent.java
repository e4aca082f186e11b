package io.showrunner.trace;

import io.showrunner.vocabulary.RoomId;

/** What two streamers' apps say about a battle. */
public sealed interface BattleEvent extends TraceEvent {
  /** The room that invites, or that ends the battle. */
  RoomId room();

  /** One streamer invites another. */
  record Invite(RoomId room, RoomId opponent) implements BattleEvent {}

  /** The invited streamer says yes. */
  record Accept(RoomId room, RoomId opponent) implements BattleEvent {}

  /** The invited streamer says no. */
  record Decline(RoomId room, RoomId opponent) implements BattleEvent {}

  /** The inviting streamer takes it back. */
  record Cancel(RoomId room, RoomId opponent) implements BattleEvent {}

  /** Either streamer ends the battle. */
  record End(RoomId room) implements BattleEvent {}
}

package io.showrunner.director;

import io.showrunner.broadcast.RoomState;

/**
 * A room among all that were ever made.
 *
 * @param number rises from room to room
 */
public record NumberedRoom(long number, RoomState room) {}

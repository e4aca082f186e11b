package io.showrunner.journal;

import io.showrunner.vocabulary.RoomId;

/**
 * A command that was written down and is not done yet.
 *
 * @param <C> the kind of command
 * @param sequence the order in which commands are sent
 * @param number of the command among all of its room and lane
 * @param attempts how often it was sent already
 */
public record Written<C>(long sequence, RoomId room, long number, C command, int attempts) {}

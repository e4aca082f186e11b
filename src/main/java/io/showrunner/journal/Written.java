package io.showrunner.journal;

import io.showrunner.broadcast.RelayCommand;
import io.showrunner.vocabulary.RoomId;

/**
 * A command that was written down and is not done yet.
 *
 * @param sequence the order in which commands are sent
 * @param attempts how often it was sent already
 */
public record Written(long sequence, RoomId room, RelayCommand command, int attempts) {}

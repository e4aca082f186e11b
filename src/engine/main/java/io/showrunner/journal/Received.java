package io.showrunner.journal;

import io.showrunner.broadcast.RoomEvent;
import io.showrunner.vocabulary.RoomId;

/**
 * An event that was stored and waits for its room's turn.
 *
 * @param sequence the order in which events are taken
 * @param source who told: {@code app}, or a callback's source
 */
public record Received(long sequence, RoomId room, String source, RoomEvent event) {}

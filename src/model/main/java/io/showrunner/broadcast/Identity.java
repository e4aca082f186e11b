package io.showrunner.broadcast;

import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.PlaybackUrls;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.TaskId;

/**
 * What never changes in a broadcast's life: one room, one channel, one task, one stream. Where the
 * stream is pushed to is signed anew each time, see {@link Delivery}.
 */
public record Identity(
    RoomId room,
    AppId app,
    ChannelId channel,
    ParticipantId streamer,
    String title,
    Orientation orientation,
    TaskId task,
    PlaybackUrls playback) {}

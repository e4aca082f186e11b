package io.showrunner.broadcast;

import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.IngestUrl;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.PlaybackUrls;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.TaskId;

/** What never changes in a broadcast's life: one room, one channel, one task, one ingest URL. */
public record Identity(
    RoomId room,
    AppId app,
    ChannelId channel,
    ParticipantId streamer,
    String title,
    Orientation orientation,
    TaskId task,
    IngestUrl ingest,
    PlaybackUrls playback) {}

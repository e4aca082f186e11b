package io.showrunner.cloud.mock.task;

import io.showrunner.cloud.mock.room.Member;
import io.showrunner.cloud.mock.room.Rooms;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.TaskId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A live task as it is at this moment.
 *
 * @param users whom it takes in, each once, in the order named; all of the channel if none is named
 * @param urls where it pushes
 * @param idleSince when it became idle, or null if it is not
 * @param parameters all it was told, by the vendor's names, as ListRtcMPUTaskDetail gives them
 */
public record TaskView(
    AppId app,
    TaskId task,
    ChannelId channel,
    int mixMode,
    List<Member> users,
    List<String> urls,
    Instant startedAt,
    @Nullable Instant idleSince,
    JsonObject parameters) {
  /** Takes copies. */
  public TaskView {
    users = List.copyOf(users);
    urls = List.copyOf(urls);
  }

  /** The task as it is now, with those who are in the rooms now. */
  public static TaskView of(RelayTask task, Rooms rooms) {
    TaskParameters told = task.parameters();
    return new TaskView(
        told.app(),
        told.task(),
        told.channel(),
        told.mixMode(),
        new Intake(told, rooms).members(),
        told.urls(),
        task.startedAt(),
        task.idleSince().orElse(null),
        told.values());
  }
}

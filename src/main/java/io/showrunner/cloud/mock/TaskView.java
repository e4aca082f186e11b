package io.showrunner.cloud.mock;

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
 */
public record TaskView(
    AppId app,
    TaskId task,
    ChannelId channel,
    int mixMode,
    List<Member> users,
    List<String> urls,
    Instant startedAt,
    @Nullable Instant idleSince) {
  /** Takes copies. */
  public TaskView {
    users = List.copyOf(users);
    urls = List.copyOf(urls);
  }
}

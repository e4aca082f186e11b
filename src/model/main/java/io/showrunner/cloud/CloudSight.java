package io.showrunner.cloud;

import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import java.time.Instant;
import java.util.List;

/**
 * What is there, read; nothing is changed. Every method asks as often as there are pages, and
 * throws {@link CloudUnreachable} if one of the answers did not come, was refused or cannot be
 * understood: half a list would look like the truth.
 */
public interface CloudSight {
  /**
   * Every task listed for the application (ListRtcMPUTaskDetail without TaskId, at most 50 calls a
   * second, SDK live20161101 3.0.0), the one changed last first. A task that is changed while the
   * pages are read may be missing: look again before you act on an absence.
   *
   * @return each as one element of the answer's {@code MPUTasks}
   */
  List<JsonObject> tasks(AppId app);

  /** Who is in a channel (DescribeChannelUsers, at most 100 calls a second). */
  ChannelCensus census(AppId app, ChannelId channel);

  /**
   * What was sent to us in this period, whether it arrived or not: ListEventSubEvent (50 calls a
   * second), DescribeLiveStreamsNotifyRecords (no limit is said), ListRtcMPUEventSubRecord (100).
   * The logs are kept for seven days and told by the minute, so whole minutes are asked for: the
   * one in which the period begins, the one in which it ends, and all between. A copy that is equal
   * comes once.
   *
   * <p>A callback that is still on its way may not be in the log yet: let periods overlap.
   *
   * @param from seven days before {@code until} at the earliest; what was before that is not asked
   *     for
   * @param until not before {@code from}
   */
  List<Callback> sent(Callback.Source source, Instant from, Instant until);
}

package io.showrunner.cloud.mock.taskevent;

import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import java.time.Instant;
import java.util.List;

/**
 * Who wants to hear of an application's tasks.
 *
 * @param channels of tasks of these channels; empty for all
 */
record TaskSubscription(String id, AppId app, List<String> channels, String url, Instant created) {
  /** Takes a copy. */
  TaskSubscription {
    channels = List.copyOf(channels);
  }

  boolean covers(ChannelId channel) {
    return channels.isEmpty() || channels.contains(channel.value());
  }

  TaskSubscription with(List<String> otherChannels, String otherUrl) {
    return new TaskSubscription(id, app, otherChannels, otherUrl, created);
  }

  /** As DescribeRtcMPUEventSub has it (SDK live20161101 3.0.0); the form of the time is assumed. */
  JsonObject described() {
    return JsonObject.EMPTY
        .with("SubId", id)
        .with("AppId", app.value())
        .with("ChannelIds", String.join(",", channels))
        .with("CallbackUrl", url)
        .with("CreateTime", TaskEventTime.of(created));
  }
}

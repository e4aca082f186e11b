package io.showrunner.cloud;

import io.showrunner.vocabulary.ParticipantId;
import java.util.List;

/**
 * Who is in a channel at a moment. After the last leave a channel still exists for a few seconds,
 * with nobody in it (DescribeChannelUsers, SDK live20161101 3.0.0).
 *
 * @param interactive those who came as streamers, publishing or not
 * @param viewers those who came to watch
 */
public record ChannelCensus(
    boolean exists, List<ParticipantId> interactive, List<ParticipantId> viewers) {
  /** Takes copies. */
  public ChannelCensus {
    interactive = List.copyOf(interactive);
    viewers = List.copyOf(viewers);
  }

  /** Whether this one is in it, in either role. */
  public boolean has(ParticipantId user) {
    return interactive.contains(user) || viewers.contains(user);
  }
}

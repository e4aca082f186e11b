package io.showrunner.simulator;

import io.showrunner.cloud.mock.MockCloud;
import io.showrunner.cloud.mock.MockWorld;
import io.showrunner.simulator.trace.ChannelEvent;
import io.showrunner.simulator.trace.TraceEvent;

/** STUB until the weather branch lands. */
public final class CloudDeeds {
  private final MockWorld people;

  public CloudDeeds(MockCloud cloud) {
    this.people = cloud.world();
  }

  public void happen(TraceEvent event) {
    if (event instanceof ChannelEvent.Join join) {
      people.join(join.channel(), join.user(), join.role());
    } else if (event instanceof ChannelEvent.Leave leave) {
      people.leave(leave.channel(), leave.user(), leave.reason());
    } else if (event instanceof ChannelEvent.Publish publish) {
      people.publish(publish.channel(), publish.user(), publish.tracks());
    } else {
      throw new IllegalArgumentException("stub");
    }
  }
}

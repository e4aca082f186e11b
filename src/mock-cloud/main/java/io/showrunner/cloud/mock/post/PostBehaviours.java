package io.showrunner.cloud.mock.post;

import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.Behaviour;
import java.util.List;

/** How callbacks travel. */
public final class PostBehaviours {
  /** All of it, with how we know. */
  public static final List<Behaviour> BEHAVIOURS =
      List.of(
          Behaviour.assumed(
              "Only this machine is called back, unless --callbacks-to-anywhere lets callbacks go further; what is held back counts as unanswered.",
              "ours, for whoever reaches the port could have it call anybody"),
          Behaviour.documented(
              "A callback that is not taken within five seconds is sent again, up to five times, one second apart.",
              "stream ingest callback page, 2025-01-08"),
          Behaviour.assumed(
              "An answer other than 200 counts like a timeout.",
              "the page speaks of timeouts",
              Assumption.REFUSED_CALLBACKS_RETRIED),
          Behaviour.assumed(
              "Callbacks of rooms and tasks are tried again as those of the CDN are.",
              "the page speaks of the CDN's"),
          Behaviour.assumed(
              "Callbacks to one address are brought one after another, in the order in which they set out; a retry comes when its second is over.",
              "no order is promised; one that changes by chance would make tests fail now and then"),
          Behaviour.assumed(
              "Redirects are not followed; an address that is none counts as unanswered.",
              "no page says"),
          Behaviour.documented(
              "What was sent is kept for seven days and told by the minute.",
              "SDK live20161101 3.0.0, ListEventSubEvent and ListRtcMPUEventSubRecord"),
          Behaviour.assumed(
              "Every attempt is a line of the log; the last ten thousand are kept.",
              "no page says"),
          Behaviour.assumed(
              "What got lost on its way is a line as well, which nobody answered.",
              "logs tell of failures; whether of this one is not said",
              Assumption.LOST_CALLBACKS_LOGGED),
          Behaviour.assumed(
              "What the receiver in this process is told stands in the logs like the rest, under a subscription that no list names.",
              "it hears everything as if it had subscribed before the world began"));

  private PostBehaviours() {}
}

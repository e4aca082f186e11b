package io.showrunner.broadcast;

import io.showrunner.layout.Pane;
import io.showrunner.vocabulary.ParticipantId;
import java.util.List;

/** What a relay task carries: one participant as is, or several composed. */
public sealed interface Relay {
  /** One participant's stream as it is, not transcoded: the vendor's MixMode 0. */
  record SingleStream(ParticipantId user) implements Relay {}

  /** Several participants in one picture: the vendor's MixMode 1. */
  record MixedStream(List<Subscription> inputs, List<Pane> panes, Encoding encoding)
      implements Relay {
    /** Takes copies. */
    public MixedStream {
      inputs = List.copyOf(inputs);
      panes = List.copyOf(panes);
    }
  }

  /** The vendor's MixMode. */
  default int mixMode() {
    return this instanceof SingleStream ? 0 : 1;
  }
}

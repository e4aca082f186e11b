package io.showrunner.process;

import io.showrunner.vocabulary.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a diagram can have done. Written {@code ${chooseModeAndLayout}}: looked up, not run. */
public enum Task implements Words {
  /** The rules say which mode, layout and encoding the room has. */
  CHOOSE_MODE_AND_LAYOUT(Story.BROADCAST),
  /** The relay is started or changed, if it carries anything else than wanted. */
  APPLY_TO_THE_RELAY(Story.BROADCAST),
  /** The relay is started as it was, then changed if something else is wanted by now. */
  START_THE_RELAY_AGAIN(Story.BROADCAST),
  /** The relay is stopped; nothing happens if none runs. */
  STOP_THE_RELAY(Story.BROADCAST),
  /** The rules say whether the house is open or full. */
  DECIDE_ADMISSION(Story.CO_STREAMING),
  /** The guest is expected on air. */
  KEEP_A_PLACE(Story.CO_STREAMING),
  /** The guest is in the picture. */
  PUT_ON_AIR(Story.CO_STREAMING);

  private final Story story;

  Task(Story story) {
    this.story = story;
  }

  /** In which story it can be done. */
  public Story story() {
    return story;
  }

  /** Whether the rules decide here; afterwards gateways can ask {@link Story#decided()}. */
  public boolean decides() {
    return this == CHOOSE_MODE_AND_LAYOUT || this == DECIDE_ADMISSION;
  }

  /** As diagrams write it: {@code chooseModeAndLayout}. */
  @Override
  public String word() {
    String joined =
        Arrays.stream(name().split("_", -1))
            .map(part -> part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining());
    return joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1);
  }
}

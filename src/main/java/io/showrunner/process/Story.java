package io.showrunner.process;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The stories that can be told: one diagram each, its process id being the key. */
public enum Story {
  /** From the making of a room to its end; one per room. */
  BROADCAST("broadcast", "reason"),
  /** A guest's way onto the air and off it; one per guest who asks. */
  CO_STREAMING("co-streaming", "outcome");

  private final String key;
  private final String outcomeProperty;

  Story(String key, String outcomeProperty) {
    this.key = key;
    this.outcomeProperty = outcomeProperty;
  }

  /** The id of its process. */
  public String key() {
    return key;
  }

  /** The property of an end event that says how the story ended. */
  public String outcomeProperty() {
    return outcomeProperty;
  }

  /** The facts that can wake its token. */
  public List<Fact> facts() {
    return Arrays.stream(Fact.values()).filter(fact -> fact.story() == this).toList();
  }

  /** The story whose process has this id. */
  public static Optional<Story> named(String key) {
    return Arrays.stream(values()).filter(story -> story.key.equals(key)).findFirst();
  }
}

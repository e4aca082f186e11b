package io.showrunner.process.engine;

import io.showrunner.process.Story;
import io.showrunner.process.check.KeptTimes;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * By which of the engine's definitions each story begins: those of our own deployment, whatever
 * else is deployed into the same engine.
 */
public final class StoryDefinitions {
  private final Map<Story, String> ids;
  private final Map<String, KeptTimes> times;

  /**
   * What was deployed.
   *
   * @param times by the engine's id of each definition
   */
  StoryDefinitions(Map<Story, String> ids, Map<String, KeptTimes> times) {
    this.ids = new EnumMap<>(ids);
    this.times = new LinkedHashMap<>(times);
  }

  Map<String, KeptTimes> times() {
    return times;
  }

  /**
   * The engine's id of a story's definition.
   *
   * @throws IllegalArgumentException if the story was not deployed
   */
  String of(Story story) {
    String id = ids.get(story);
    if (id == null) {
      throw new IllegalArgumentException(
          "Expected the story '" + story.word() + "' to be deployed, but it is not.");
    }
    return id;
  }
}

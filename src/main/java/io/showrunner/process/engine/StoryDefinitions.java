package io.showrunner.process.engine;

import io.showrunner.process.Story;
import java.util.EnumMap;
import java.util.Map;

/**
 * By which of the engine's definitions each story begins: those of our own deployment, whatever
 * else is deployed into the same engine.
 */
public final class StoryDefinitions {
  private final Map<Story, String> ids;

  StoryDefinitions(Map<Story, String> ids) {
    this.ids = new EnumMap<>(ids);
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

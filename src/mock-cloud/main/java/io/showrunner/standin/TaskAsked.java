package io.showrunner.standin;

import io.showrunner.http.PercentCoding;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.TaskId;
import java.util.Arrays;
import java.util.Optional;

/**
 * Which task a query asks for: {@code ?task=ID}, or {@code ?app=ID&task=ID}.
 *
 * @param usual the application meant where none is named
 */
record TaskAsked(String query, AppId usual) {
  /** The task; empty if none is named, or no id. */
  Optional<TaskId> task() {
    try {
      return named("task").map(TaskId::new);
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  /** Whose task. */
  AppId app() {
    try {
      return named("app").map(AppId::new).orElse(usual);
    } catch (IllegalArgumentException noId) {
      return usual;
    }
  }

  private Optional<String> named(String name) {
    return Arrays.stream(query.split("&", -1))
        .filter(field -> field.startsWith(name + "="))
        .map(field -> PercentCoding.decoded(field.substring(name.length() + 1)))
        .findFirst();
  }
}

package io.showrunner.process.check;

import io.showrunner.input.Nearest;
import io.showrunner.process.Story;
import io.showrunner.process.Task;
import io.showrunner.vocabulary.Words;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what service tasks and business rule tasks have done: one name each, from our own list. */
final class Tasks {
  private static final Pattern NAMED = Pattern.compile("\\$\\{([A-Za-z][A-Za-z0-9]*)}");

  private Tasks() {}

  /**
   * Reads them.
   *
   * @param misread takes the ids of those that are not understood
   */
  static Map<String, Task> read(Diagram diagram, Set<String> misread, Faults faults) {
    Map<String, Task> tasks = new LinkedHashMap<>();
    diagram
        .nodes()
        .filter(node -> node.kind().isTask())
        .forEach(
            node -> {
              read(node, diagram.story(), tasks, faults);
              if (!tasks.containsKey(node.id())) {
                misread.add(node.id());
              }
            });
    return tasks;
  }

  private static void read(Node node, Story story, Map<String, Task> tasks, Faults faults) {
    String written = node.element().attribute("camunda:delegateExpression").orElse(null);
    if (written == null) {
      return; // That it is missing, or what is there instead, was told.
    }
    Matcher named = NAMED.matcher(written);
    if (!named.matches()) {
      faults.add(
          node.at(),
          String.format(
              Locale.ROOT, "one task by name, such as '${%s}'", story.tasks().get(0).word()),
          String.format(Locale.ROOT, "found '%s'", written),
          "Expressions are never evaluated.");
      return;
    }
    String word = named.group(1);
    Words.find(Task.class, word)
        .filter(story.tasks()::contains)
        .ifPresentOrElse(
            task -> tasks.put(node.id(), task),
            () ->
                faults.add(
                    node.at(),
                    "a task Showrunner has",
                    String.format(Locale.ROOT, "found '%s'", word),
                    Nearest.remedy(word, story.tasks().stream().map(Words::word).toList())));
  }
}

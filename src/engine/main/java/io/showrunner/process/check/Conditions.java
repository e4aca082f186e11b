package io.showrunner.process.check;

import io.showrunner.input.Nearest;
import io.showrunner.process.Condition;
import io.showrunner.process.Question;
import io.showrunner.process.Story;
import io.showrunner.vocabulary.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the conditions on arrows: one comparison with one word, never an expression. */
final class Conditions {
  private static final Pattern COMPARISON =
      Pattern.compile("\\$\\{ ?([A-Za-z-]+) ?(==|!=) ?'([A-Za-z-]*)' ?}");

  private Conditions() {}

  static Map<String, Condition> read(Diagram diagram, Faults faults) {
    Map<String, Condition> conditions = new LinkedHashMap<>();
    for (Flow flow : diagram.flows()) {
      flow.condition()
          .flatMap(written -> condition(written, diagram.story(), faults))
          .ifPresent(condition -> conditions.put(flow.id(), condition));
    }
    return conditions;
  }

  private static Optional<Condition> condition(Element written, Story story, Faults faults) {
    if (written.attribute("language").isPresent()) {
      return Optional.empty(); // That it is a script was told.
    }
    Matcher comparison = COMPARISON.matcher(written.text());
    if (!comparison.matches()) {
      faults.add(
          written.at(),
          String.format(
              Locale.ROOT, "a condition such as ${fact == '%s'}", story.facts().get(0).word()),
          String.format(Locale.ROOT, "found '%s'", written.text()),
          "Expressions are never evaluated.");
      return Optional.empty();
    }
    List<Question> known = new ArrayList<>(List.of(Question.FACT));
    known.addAll(story.decided());
    Optional<Question> question =
        Words.find(Question.class, comparison.group(1)).filter(known::contains);
    if (question.isEmpty()) {
      List<String> words = known.stream().map(Words::word).toList();
      tell(written, "something a gateway can ask", comparison.group(1), words, faults);
      return Optional.empty();
    }
    List<String> answers = question.get().answers(story);
    if (!answers.contains(comparison.group(3))) {
      String expected =
          String.format(Locale.ROOT, "a word that '%s' can be", question.get().word());
      tell(written, expected, comparison.group(3), answers, faults);
      return Optional.empty();
    }
    return Optional.of(
        new Condition(question.get(), comparison.group(2).equals("=="), comparison.group(3)));
  }

  private static void tell(
      Element written, String expected, String found, List<String> known, Faults faults) {
    faults.add(
        written.at(),
        expected,
        String.format(Locale.ROOT, "found '%s'", found),
        Nearest.remedy(found, known));
  }
}

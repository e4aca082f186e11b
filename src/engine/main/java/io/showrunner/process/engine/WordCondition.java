package io.showrunner.process.engine;

import io.showrunner.process.Condition;
import io.showrunner.process.Question;
import io.showrunner.vocabulary.Words;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;

/** A diagram's condition as the engine asks it; what it compares with is known to the walk. */
final class WordCondition implements org.camunda.bpm.engine.impl.Condition {
  private static final Pattern FORM =
      Pattern.compile("\\$\\{\\s*(\\w+)\\s*([=!]=)\\s*'([a-z-]+)'\\s*}");

  private final Condition condition;

  WordCondition(String text) {
    Matcher parts = FORM.matcher(text.trim());
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected a condition such as ${fact == 'on-air'}, but found '%s'.",
              text));
    }
    this.condition =
        new Condition(
            Words.find(Question.class, parts.group(1)).orElseThrow(),
            parts.group(2).equals("=="),
            parts.group(3));
  }

  @Override
  public boolean evaluate(DelegateExecution execution) {
    return Walk.now().holds(condition);
  }

  @Override
  public boolean evaluate(VariableScope scope, DelegateExecution execution) {
    return evaluate(execution);
  }

  @Override
  public boolean tryEvaluate(VariableScope scope, DelegateExecution execution) {
    return evaluate(execution);
  }
}

package io.showrunner.process;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.Condition;

/** A condition of a diagram: whether one word is, or is not, what the walk knows by a name. */
final class WordCondition implements Condition {
  private static final Pattern FORM =
      Pattern.compile("\\$\\{\\s*(\\w+)\\s*([=!]=)\\s*'([a-z-]+)'\\s*}");

  private final String variable;
  private final boolean equal;
  private final String word;

  WordCondition(String text) {
    Matcher parts = FORM.matcher(text.trim());
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "Expected a condition such as ${fact == 'on-air'}, but found '%s'.".formatted(text));
    }
    this.variable = parts.group(1);
    this.equal = parts.group(2).equals("==");
    this.word = parts.group(3);
  }

  @Override
  public boolean evaluate(DelegateExecution execution) {
    return Walk.now().isTrue(variable, word) == equal;
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

package io.showrunner.process;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What must be so for a token to take a way. A comparison with one word; never an expression.
 *
 * @param question what is asked
 * @param is true for {@code ==}, false for {@code !=}
 * @param word one of the question's answers
 */
public record Condition(Question question, boolean is, String word) {
  /** Whether it comes true; a question without an answer equals no word. */
  public boolean holds(@Nullable String answer) {
    return word.equals(answer) == is;
  }

  /** {@code fact == 'end-asked'}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s %s '%s'", question.word(), is ? "==" : "!=", word);
  }
}

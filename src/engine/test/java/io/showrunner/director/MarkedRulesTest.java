package io.showrunner.director;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.rules.Rulebook;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MarkedRulesTest {
  @Test
  void everyQuestionIsPassedOnAndNoneAnsweredByDefault() throws NoSuchMethodException {
    for (Method question : Rulebook.class.getMethods()) {
      Method passedOn =
          MarkedRules.class.getMethod(question.getName(), question.getParameterTypes());
      assertThat(passedOn.getDeclaringClass()).isEqualTo(MarkedRules.class);
    }
    assertThat(Arrays.asList(Rulebook.class.getMethods())).isNotEmpty();
  }
}

package io.showrunner.cloud.mock.form;

import java.util.List;
import java.util.function.Predicate;

/** Whatever obeys a rule that only few parameters have. */
public record Ruled(String expected, Predicate<String> rule, List<String> ends, List<String> beyond)
    implements Form {
  @Override
  public boolean fits(String value) {
    return rule.test(value);
  }
}

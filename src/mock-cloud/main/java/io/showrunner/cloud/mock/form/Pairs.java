package io.showrunner.cloud.mock.form;

import java.util.List;
import java.util.Locale;

/** Names with words of the caller's own. */
public record Pairs(int longestName, int longestWord) implements Form {
  @Override
  public String expected() {
    return String.format(
        Locale.ROOT,
        "a JSON object of texts, names up to %s and values up to %s characters",
        longestName,
        longestWord);
  }

  @Override
  public boolean fits(String value) {
    return value.length() <= longestWord;
  }

  @Override
  public List<String> ends() {
    return List.of(
        "{\"a\":\"b\"}",
        String.format(
            Locale.ROOT, "{\"%s\":\"%s\"}", "n".repeat(longestName), "w".repeat(longestWord)));
  }

  @Override
  public List<String> beyond() {
    return List.of(
        "[]",
        "plain words",
        "{\"a\":{}}",
        String.format(Locale.ROOT, "{\"%s\":\"b\"}", "n".repeat(longestName + 1)),
        String.format(Locale.ROOT, "{\"a\":\"%s\"}", "w".repeat(longestWord + 1)));
  }
}

package io.showrunner.cloud.mock.form;

import java.util.List;

/** Names with words of the caller's own. */
public record Pairs(int longestName, int longestWord) implements Form {
  @Override
  public String expected() {
    return "a JSON object of texts, names up to %s and values up to %s characters"
        .formatted(longestName, longestWord);
  }

  @Override
  public boolean fits(String value) {
    return value.length() <= longestWord;
  }

  @Override
  public List<String> ends() {
    return List.of(
        "{\"a\":\"b\"}",
        "{\"%s\":\"%s\"}".formatted("n".repeat(longestName), "w".repeat(longestWord)));
  }

  @Override
  public List<String> beyond() {
    return List.of(
        "[]",
        "plain words",
        "{\"a\":{}}",
        "{\"%s\":\"b\"}".formatted("n".repeat(longestName + 1)),
        "{\"a\":\"%s\"}".formatted("w".repeat(longestWord + 1)));
  }
}

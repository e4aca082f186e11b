package io.showrunner.cloud.mock.form;

import java.util.List;

/** One of a few words. */
public record OneOf(List<String> words) implements Form {
  /** Of these. */
  public static OneOf of(String... words) {
    return new OneOf(List.of(words));
  }

  @Override
  public String expected() {
    return "one of " + String.join(", ", words);
  }

  @Override
  public boolean fits(String value) {
    return words.contains(value);
  }

  @Override
  public List<String> ends() {
    return words;
  }

  @Override
  public List<String> beyond() {
    return List.of(words.get(0) + "x", " " + words.get(0));
  }
}

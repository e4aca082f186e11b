package io.showrunner.cloud.mock.form;

import java.util.List;

/** Parameters of its own, or a list of such. */
public record Section(boolean repeated) implements Form {
  @Override
  public String expected() {
    return repeated ? "a JSON list of objects" : "a JSON object";
  }

  @Override
  public boolean fits(String value) {
    return false;
  }

  @Override
  public List<String> ends() {
    return List.of();
  }

  @Override
  public List<String> beyond() {
    return List.of("{", "plain words", repeated ? "{}" : "[]");
  }
}

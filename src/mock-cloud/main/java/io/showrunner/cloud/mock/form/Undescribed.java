package io.showrunner.cloud.mock.form;

import java.util.List;

/** Something no source describes: whatever it is, it is taken and passed over. */
public record Undescribed() implements Form {
  @Override
  public String expected() {
    return "anything";
  }

  @Override
  public boolean fits(String value) {
    return true;
  }

  @Override
  public List<String> ends() {
    return List.of("x", "{}");
  }

  @Override
  public List<String> beyond() {
    return List.of();
  }
}

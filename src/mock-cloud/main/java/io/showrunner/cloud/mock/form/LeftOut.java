package io.showrunner.cloud.mock.form;

import java.util.List;

/**
 * Something an SDK has a name for and this cloud does not do: it is refused by its name.
 *
 * @param why completes "…, for"
 */
public record LeftOut(String why) implements Form {
  @Override
  public String expected() {
    return "it to be left out, for " + why;
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
    return List.of("x", "{}");
  }
}

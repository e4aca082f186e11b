package io.showrunner.cloud.mock.form;

import java.util.List;

/** A whole number that may be written with a fraction of nought, as {@code 10.0}. */
public record Count(long least, long most) implements Form {
  @Override
  public String expected() {
    return new Whole(least, most).expected();
  }

  @Override
  public boolean fits(String value) {
    return new Whole(least, most).fits(value.replaceFirst("\\.0+$", ""));
  }

  @Override
  public List<String> ends() {
    return List.of(Long.toString(least), Long.toString(most), most + ".0");
  }

  @Override
  public List<String> beyond() {
    return new Whole(least, most).beyond();
  }
}

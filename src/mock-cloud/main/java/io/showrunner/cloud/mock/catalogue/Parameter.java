package io.showrunner.cloud.mock.catalogue;

import io.showrunner.cloud.mock.form.Form;

/**
 * One parameter of an operation.
 *
 * @param path names joined by dots; {@code []} marks a list
 * @param required whether what it stands in must have it
 * @param standard the value of one left out, or empty if there is none
 */
public record Parameter(String path, Form form, boolean required, String standard) {
  /** One that must be given. */
  public static Parameter required(String path, Form form) {
    return new Parameter(path, form, true, "");
  }

  /** One that may be left out. */
  public static Parameter optional(String path, Form form) {
    return new Parameter(path, form, false, "");
  }

  /** One that stands for this value when it is left out. */
  public static Parameter optional(String path, Form form, String standard) {
    return new Parameter(path, form, false, standard);
  }

  /** The last part of the path, without the mark of a list. */
  public String name() {
    String last = path.substring(path.lastIndexOf('.') + 1);
    return last.endsWith("[]") ? last.substring(0, last.length() - 2) : last;
  }

  /** The path of what it stands in; empty at the top. */
  String parent() {
    int dot = path.lastIndexOf('.');
    return dot < 0 ? "" : path.substring(0, dot);
  }
}

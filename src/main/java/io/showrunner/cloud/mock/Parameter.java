package io.showrunner.cloud.mock;

/**
 * One parameter of the vendor's.
 *
 * @param path names joined by dots; {@code []} marks a list
 * @param takenBy a letter for each of Start, Update, Stop and Detail: {@code R} required (if what
 *     it stands in is there), {@code O} optional, {@code -} not taken
 * @param standard the value of one left out, or empty if there is none
 */
record Parameter(String path, Form form, String takenBy, String standard) {
  boolean isTakenBy(Operation operation) {
    return takenBy.charAt(operation.column) != '-';
  }

  boolean isRequiredBy(Operation operation) {
    return takenBy.charAt(operation.column) == 'R';
  }

  /** The last part of the path, without the mark of a list. */
  String name() {
    String last = path.substring(path.lastIndexOf('.') + 1);
    return last.endsWith("[]") ? last.substring(0, last.length() - 2) : last;
  }

  /** The path of what it stands in; empty at the top. */
  String parent() {
    int dot = path.lastIndexOf('.');
    return dot < 0 ? "" : path.substring(0, dot);
  }
}

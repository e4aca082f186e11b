package io.showrunner.process.check;

import io.showrunner.input.BadInput;
import io.showrunner.input.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong in one file, gathered so that its author sees it all at once. */
final class Faults {
  private final String file;
  private final List<Fault> found = new ArrayList<>();

  Faults(String file) {
    this.file = file;
  }

  void add(Position at, String expected, String but, String remedy) {
    found.add(new Fault(file, at.line(), at.column(), expected, but, remedy));
  }

  /** How many there are by now. */
  int size() {
    return found.size();
  }

  /** Throws what was gathered, in the order of the file. */
  void refuseIfAny() {
    if (!found.isEmpty()) {
      throw new BadInput(
          found.stream()
              .sorted(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column))
              .toList());
    }
  }

  /** For a fault after which there is nothing left to look at. */
  BadInput fatal(Position at, String expected, String but, String remedy) {
    add(at, expected, but, remedy);
    return new BadInput(found);
  }
}

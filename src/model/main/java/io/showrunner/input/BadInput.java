package io.showrunner.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Input that was refused, with every fault found in it. Nothing was changed. */
public final class BadInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Whoever has mended so many looks again; a thousand lines would only hide the first. */
  private static final int TOLD = 100;

  private final transient List<Fault> faults;

  /** Refuses for these faults, at least one. */
  public BadInput(List<Fault> faults) {
    super(String.join("\n", lines(faults)));
    this.faults = List.copyOf(faults);
  }

  /** Refuses for one fault. */
  public BadInput(Fault fault) {
    this(List.of(fault));
  }

  /** A line for each fault; of more than {@value #TOLD} of one file, the others are counted. */
  public List<String> lines() {
    return lines(faults);
  }

  private static List<String> lines(List<Fault> faults) {
    List<String> lines = new ArrayList<>();
    Map<String, Integer> ofFile = new LinkedHashMap<>();
    for (Fault fault : faults) {
      if (ofFile.merge(fault.file(), 1, Integer::sum) <= TOLD) {
        lines.add(fault.toString());
      }
    }
    ofFile.forEach(
        (file, all) -> {
          if (all > TOLD) {
            lines.add(Visible.of(file + ": and " + (all - TOLD) + " more."));
          }
        });
    return lines;
  }

  /** What is wrong, in the order of the file. */
  public List<Fault> faults() {
    return faults;
  }
}

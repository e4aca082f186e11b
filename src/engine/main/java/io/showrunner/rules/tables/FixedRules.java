package io.showrunner.rules.tables;

import io.showrunner.input.Fault;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The fixed rules are compiled when Showrunner is built. A copy beside somebody's tables may lie
 * there, but one that says something else would be believed and not obeyed, so it is refused.
 */
record FixedRules(TableSource source, Collection<Fault> faults) {

  void check() {
    source.files().stream().filter(file -> file.endsWith(".drl")).forEach(this::check);
  }

  private void check(String file) {
    Optional<byte[]> shipped = TableSource.shipped().find(file);
    List<String> compiled = lines(shipped.orElse(new byte[0]));
    List<String> lying = lines(source.find(file).orElse(new byte[0]));
    if (!compiled.equals(lying)) {
      faults.add(
          Fault.at(
                  source.told(file),
                  firstDifference(compiled, lying),
                  "the fixed rules that were compiled in",
                  shipped.isEmpty() ? "this file is none of them" : "from this line on they differ")
              .withRemedy("Fixed rules take effect by building again; analysts edit tables only."));
    }
  }

  private static int firstDifference(List<String> compiled, List<String> lying) {
    int line = 0;
    while (line < Math.min(compiled.size(), lying.size())
        && compiled.get(line).equals(lying.get(line))) {
      line++;
    }
    return line + 1;
  }

  /** Line ends differ with the way a file was fetched, and mean nothing. */
  private static List<String> lines(byte[] bytes) {
    return Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("\\R"));
  }
}

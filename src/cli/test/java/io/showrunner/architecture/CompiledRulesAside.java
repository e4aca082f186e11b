package io.showrunner.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.regex.Pattern;

/** Leaves out what the rule compiler wrote: nobody chose its names or its calls. */
final class CompiledRulesAside implements ImportOption {
  private static final Pattern GENERATED =
      Pattern.compile(".*/rules/drools/(P[0-9A-F]{2}/.*|Rules[0-9a-f]{32}.*|DomainClasses.*)");

  @Override
  public boolean includes(Location location) {
    return !location.matches(GENERATED);
  }
}

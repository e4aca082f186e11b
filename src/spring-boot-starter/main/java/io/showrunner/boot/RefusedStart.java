package io.showrunner.boot;

import io.showrunner.input.BadInput;
import io.showrunner.input.Nearest;
import io.showrunner.journal.DataUnreadable;
import io.showrunner.journal.DiskDatabase;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Tells an application that was refused by us what to mend, in some lines instead of a stack trace.
 * Found by Spring Boot in {@code META-INF/spring.factories}.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RefusedStart implements FailureAnalyzer {
  private static final String PAGE = "See 'Settings' in docs/for-developers.md.";

  /** Null for what is not ours to tell, which others then do. */
  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof UnboundConfigurationPropertiesException unknown) {
        return unknown(unknown);
      } else if (at instanceof BadInput bad) {
        return new FailureAnalysis(
            String.valueOf(bad.getMessage()), "Mend what is named above; nothing was begun.", at);
      } else if (at instanceof DataUnreadable || at instanceof DiskDatabase.DataHeld) {
        return new FailureAnalysis(
            String.valueOf(at.getMessage()), "See 'The data' in docs/running-the-server.md.", at);
      } else if (isRefusalOfOurs(at)) {
        return new FailureAnalysis(String.valueOf(at.getMessage()), PAGE, at);
      }
    }
    return null;
  }

  private static @Nullable FailureAnalysis unknown(UnboundConfigurationPropertiesException at) {
    List<ConfigurationProperty> ours =
        at.getUnboundProperties().stream()
            .filter(each -> each.getName().toString().startsWith(SettingNames.ROOT + "."))
            .toList();
    return ours.isEmpty()
        ? null
        : new FailureAnalysis(
            ours.stream().map(RefusedStart::found).collect(Collectors.joining("\n")),
            ours.stream()
                .map(each -> remedy(each.getName().toString()))
                .distinct()
                .collect(Collectors.joining("\n")),
            at);
  }

  /** What all names begin with makes none of them nearer. */
  private static String remedy(String found) {
    int rest = SettingNames.ROOT.length() + 1;
    List<String> names = SettingNames.all();
    return Nearest.to(
            found.substring(rest), names.stream().map(each -> each.substring(rest)).toList())
        .map(near -> "Nearest: '" + SettingNames.ROOT + "." + near + "'.")
        .orElseGet(() -> "Known: " + String.join(", ", names) + ".");
  }

  private static String found(ConfigurationProperty each) {
    String where = each.getOrigin() == null ? "configuration" : each.getOrigin().toString();
    return where + ": Expected a setting of Showrunner, but found '" + each.getName() + "'.";
  }

  /** Every refusal in this library says what it expected; others may throw the same kinds. */
  private static boolean isRefusalOfOurs(Throwable at) {
    StackTraceElement[] trace = at.getStackTrace();
    return (at instanceof IllegalStateException || at instanceof IllegalArgumentException)
        && Objects.requireNonNullElse(at.getMessage(), "").startsWith("Expected ")
        && trace.length > 0
        && trace[0].getClassName().startsWith("io.showrunner.");
  }
}

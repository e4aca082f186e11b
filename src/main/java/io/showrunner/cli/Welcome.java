package io.showrunner.cli;

import io.showrunner.cloud.mock.access.AccessKey;
import io.showrunner.cloud.mock.ground.MockSettings.IngestDomain;
import io.showrunner.standin.StandInSettings;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** What somebody needs who has just started the mock cloud: all of it is invented. */
final class Welcome {
  private Welcome() {}

  static List<String> to(URI address, StandInSettings settings) {
    IngestDomain domain = settings.cloud().domain();
    List<String> lines = new ArrayList<>();
    lines.add("The mock cloud listens on %s until you press Ctrl-C.".formatted(address));
    lines.add("");
    lines.add(row("endpoint", address.getAuthority() + " over http: Live, IMM; OSS in path style"));
    settings.cloud().apps().forEach(app -> lines.add(row("application", app.value())));
    for (AccessKey key : settings.keys().keys()) {
      lines.add(row("access key", "%s / %s".formatted(key.id(), key.secret())));
    }
    lines.add(row("ingest domain", domain.name()));
    lines.add(row("  its URL key", domain.urlKey()));
    lines.add(row("  its callback key", domain.notifyKey()));
    lines.add("");
    lines.add(
        row("the world", address.resolve("/_mock/") + " (events, clock, records, state, reset)"));
    lines.add(row("help", "docs/testing-your-appserver.md"));
    return lines;
  }

  private static String row(String name, String value) {
    return "  %-18s %s".formatted(name, value);
  }
}

package io.showrunner.cli;

import io.showrunner.cloud.mock.access.AccessKey;
import io.showrunner.cloud.mock.ground.MockSettings.IngestDomain;
import io.showrunner.cloud.mock.ground.MockSettings.PlaybackDomain;
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
    lines.add(row("  its URL key", String.join(", ", domain.guard().keys())));
    lines.add(row("  its callback key", domain.notifyKey()));
    domain.playback().ifPresent(playback -> addTo(lines, playback));
    lines.add("");
    lines.add(
        row("the world", address.resolve("/_mock/") + " (events, clock, records, state, reset)"));
    lines.add(row("help", "docs/testing-your-appserver.md"));
    return lines;
  }

  private static void addTo(List<String> lines, PlaybackDomain playback) {
    lines.add(row("playback domain", playback.name()));
    lines.add(row("  its URL key", String.join(", ", playback.guard().keys())));
  }

  private static String row(String name, String value) {
    return "  %-18s %s".formatted(name, value);
  }
}

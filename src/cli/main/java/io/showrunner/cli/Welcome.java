package io.showrunner.cli;

import io.showrunner.cloud.mock.access.AccessKey;
import io.showrunner.cloud.mock.courier.Reach;
import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.ground.MockSettings.IngestDomain;
import io.showrunner.cloud.mock.ground.MockSettings.PlaybackDomain;
import io.showrunner.cloud.mock.ground.MockSettings.Rates;
import io.showrunner.standin.StandInSettings;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What somebody needs who has just started the mock cloud: all of it is invented. */
final class Welcome {
  private final List<String> lines = new ArrayList<>();

  private Welcome() {}

  static List<String> to(URI address, StandInSettings settings) {
    var welcome = new Welcome();
    welcome.say(
        String.format(
            Locale.ROOT, "The mock cloud listens on %s until you press Ctrl-C.", address));
    welcome.say("");
    welcome.row("endpoint", address.getAuthority() + " over http: Live, IMM, OSS in path style");
    settings.cloud().apps().forEach(app -> welcome.row("application", app.value()));
    settings.keys().keys().forEach(welcome::key);
    welcome.domain(settings.cloud().domain());
    welcome.conditions(settings.cloud());
    welcome.row(
        "replays show",
        settings
            .ffmpeg()
            .map(program -> "what " + program + " draws")
            .orElse("a built-in pattern"));
    welcome.say("");
    welcome.row(
        "the world", address.resolve("/_mock/") + " (events, clock, records, state, sei, reset)");
    if (!settings.isOnlyFromHere()) {
      welcome.row("open to others", "whoever reaches this port may do anything to this world");
    }
    welcome.row(
        "calls back",
        settings.reach() == Reach.ANYWHERE
            ? "any address it is given"
            : "this machine alone (--callbacks-to-anywhere)");
    welcome.row("help", "docs/testing-your-appserver.md");
    return List.copyOf(welcome.lines);
  }

  private void key(AccessKey key) {
    row("access key", String.format(Locale.ROOT, "%s / %s", key.id(), key.secret()));
    if (!key.active()) {
      row("  is", "switched off");
    }
    if (!key.denied().isEmpty()) {
      row("  may not", String.join(", ", key.denied().stream().sorted().toList()));
    }
  }

  private void domain(IngestDomain domain) {
    row("ingest domain", domain.name());
    row("  its URL key", String.join(", ", domain.guard().keys()));
    row("  its callback key", domain.notifyKey());
    domain.playback().ifPresent(this::playback);
  }

  private void playback(PlaybackDomain playback) {
    row("playback domain", playback.name());
    row("  its URL key", String.join(", ", playback.guard().keys()));
  }

  private void conditions(MockSettings cloud) {
    if (!cloud.account().enabled()) {
      row("account", "has not enabled the Live service: every call of it is denied");
    }
    row(
        "tasks at once",
        String.format(
            Locale.ROOT,
            "%d single-stream, %d mixed-stream",
            cloud.quota().single(),
            cloud.quota().mixed()));
    row("calls a second", calls(cloud.rates()));
    for (Assumption each : Assumption.values()) {
      if (!cloud.assumptions().contains(each)) {
        row("read otherwise", each.says(false));
      }
    }
  }

  private static String calls(Rates rates) {
    if (!rates.limited()) {
      return "as many as you like";
    }
    String limits =
        rates.factor() == 1
            ? "the vendor's limits"
            : String.format(Locale.ROOT, "%d times the vendor's limits", rates.factor());
    return limits + (rates.own().isEmpty() ? "" : ", but " + rates.own());
  }

  private void row(String name, String value) {
    say(String.format(Locale.ROOT, "  %-18s %s", name, value));
  }

  private void say(String line) {
    lines.add(line);
  }
}

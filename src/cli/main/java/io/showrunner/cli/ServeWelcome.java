package io.showrunner.cli;

import io.showrunner.appserver.ServerSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Where to look and what to type, for somebody who has just started a server. */
final class ServeWelcome {
  private static final String CURL =
      "  curl -u operator:PASSWORD -H 'Content-Type: application/json' ";

  private ServeWelcome() {}

  static List<String> to(URI address, ServerSettings settings, Path data, String cloud) {
    return List.of(
        String.format(Locale.ROOT, "The AppServer listens on %s until you press Ctrl-C.", address),
        "",
        row("the API", "on that page, to read and to try"),
        row("data", data + ", which survives"),
        row("cloud", String.format(Locale.ROOT, "%s, application %s", cloud, settings.app())),
        row(
            "replays",
            settings
                .replays()
                .map(place -> "made, into the bucket " + place.bucket())
                .orElse("none are made: no bucket is set")),
        row("help", "docs/running-the-server.md"),
        "",
        "A first room for a streamer, and a token for her, with the operator's password of your settings:",
        CURL
            + address
            + "api/rooms -d '{\"id\":\"evening\",\"streamer\":\"ana\",\"title\":\"An evening\"}'",
        CURL + address + "api/tokens -d '{\"user\":\"ana\"}'");
  }

  private static String row(String name, String value) {
    return String.format(Locale.ROOT, "  %-18s %s", name, value);
  }
}

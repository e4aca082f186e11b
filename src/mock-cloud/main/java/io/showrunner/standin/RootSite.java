package io.showrunner.standin;

import io.showrunner.http.Body;
import io.showrunner.http.HttpAsk;
import io.showrunner.http.HttpReply;
import io.showrunner.http.HttpSite;
import java.util.Arrays;
import java.util.Map;

/** Answers on {@code /}: the vendor's gateway, but for people who come with a browser or curl. */
record RootSite(HttpSite gateway) implements HttpSite {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <title>Showrunner: a mock of ApsaraVideo Live</title>
      <style>body { font: 16px/1.5 sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1rem }</style>
      </head>
      <body>
      <h1>A mock of ApsaraVideo Live</h1>
      <p>This is <code>./showrunner cloud</code>: it stands in for the vendor's cloud (Live, IMM and
      the part of OSS that replays need), for anybody's SDK. All of it is invented, and nothing of
      it is on the net.</p>
      <h2>For an SDK</h2>
      <p>Take this address as the endpoint, over http. Application, keys and domains were printed
      where it was started.</p>
      <h2>For a test</h2>
      <p>What happens in the world is said, and seen, under <code>/_mock/</code>:</p>
      <ul>
      <li><a href="/_mock/state">GET /_mock/state</a>: who is in which channel, which tasks run</li>
      <li><a href="/_mock/records">GET /_mock/records</a>: what happened so far</li>
      <li><a href="/_mock/clock">GET /_mock/clock</a>: the world's time; POST moves it</li>
      <li>GET /_mock/sei?task=ID: what a task's pictures carried</li>
      <li>POST /_mock/events: people join, publish, leave; calls fail</li>
      <li>POST /_mock/reset: an empty world again</li>
      </ul>
      <h2>To read on</h2>
      <p><code>docs/testing-your-appserver.md</code> begins with five minutes;
      <code>docs/cloud-coverage.md</code> says of everything here how it is known.</p>
      </body>
      </html>
      """;

  /** The same for a terminal. */
  private static final String TEXT =
      """
      A mock of ApsaraVideo Live: this is ./showrunner cloud. It stands in for the vendor's cloud (Live,
      IMM and the part of OSS that replays need), for anybody's SDK. All of it is invented, and nothing
      of it is on the net.

      For an SDK: take this address as the endpoint, over http. Application, keys and domains were
      printed where it was started.

      For a test:
        GET  /_mock/state        who is in which channel, which tasks run
        GET  /_mock/records      what happened so far
        GET  /_mock/clock        the world's time; POST moves it
        GET  /_mock/sei?task=ID  what a task's pictures carried
        POST /_mock/events       people join, publish, leave; calls fail
        POST /_mock/reset        an empty world again

      To read on: docs/testing-your-appserver.md begins with five minutes.
      """;

  @Override
  public HttpReply answer(HttpAsk ask) {
    if (!ask.method().matches("GET|HEAD") || ask.header("x-acs-action").isPresent()) {
      return gateway.answer(ask);
    }
    boolean wantsPage = ask.header("accept").filter(it -> it.contains("text/html")).isPresent();
    if (wantsPage && asksForNoOperation(ask)) {
      return page();
    }
    return asksForNothing(ask) ? text() : gateway.answer(ask);
  }

  private static boolean asksForNoOperation(HttpAsk ask) {
    return Arrays.stream(ask.query().split("&", -1)).noneMatch(each -> each.startsWith("Action="));
  }

  /** No SDK asks so, whatever it accepts: each says what it wants, and who it is. */
  private static boolean asksForNothing(HttpAsk ask) {
    return ask.query().isEmpty() && ask.header("authorization").isEmpty();
  }

  private static HttpReply text() {
    return new HttpReply(200, Map.of("Content-Type", "text/plain; charset=utf-8"), Body.of(TEXT));
  }

  /** It runs nothing and loads nothing, so that it stays what it is whatever the world holds. */
  private static HttpReply page() {
    return new HttpReply(
        200,
        Map.of(
            "Content-Type", "text/html; charset=utf-8",
            "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'"),
        Body.of(PAGE));
  }
}

package io.showrunner.simulator;

import io.showrunner.clock.Chance;
import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.MockCloud;
import io.showrunner.cloud.mock.access.AccessKey;
import io.showrunner.cloud.mock.access.AccessKeys;
import io.showrunner.cloud.mock.objects.door.ObjectSite;
import io.showrunner.http.Body;
import io.showrunner.http.HttpAsk;
import io.showrunner.http.HttpReply;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Somebody who fetches what was recorded, at the addresses the show has given out. */
public final class Player {
  private final ObjectSite store;

  Player(MockCloud cloud, ShowClock clock) {
    var key = AccessKey.of(Site.OBJECT_KEY, Site.OBJECT_SECRET);
    this.store =
        new ObjectSite(
            cloud.replay().store(),
            new AccessKeys(List.of(key)),
            clock,
            new Chance(1),
            cloud.replay().playback());
  }

  /** The playlist at this address, if the store gives it out now. */
  public Optional<String> playlist(String address) {
    URI uri = URI.create(address);
    HttpReply reply =
        store.answer(
            new HttpAsk(
                "GET",
                uri.getRawPath(),
                Objects.requireNonNullElse(uri.getRawQuery(), ""),
                Map.of("Host", List.of(uri.getAuthority())),
                Body.EMPTY));
    return reply.status() == 200 ? Optional.of(reply.body().text()) : Optional.empty();
  }
}

package io.showrunner.appserver;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.clock.VirtualClock;
import io.showrunner.cloud.CloudUnreachable;
import io.showrunner.cloud.Subscriptions;
import io.showrunner.vocabulary.AppId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A subscription that cannot be made is told of, but not every ten seconds. */
class SubscriberTest {
  private final VirtualClock clock = new VirtualClock(Instant.parse("2026-01-01T00:00:00Z"));
  private final List<String> said = new ArrayList<>();
  private int failures;
  private int tries;

  private final Subscriptions cloud =
      new Subscriptions() {
        @Override
        public void ofRooms(AppId app, URI address) {
          if (tries++ < failures) {
            throw new CloudUnreachable("try " + tries + " got no answer at " + address);
          }
        }

        @Override
        public void ofTasks(AppId app, URI address) {}

        @Override
        public void ofStreams(String domain, URI address, String key) {}
      };

  private void runs(Duration time) {
    ServerSettings settings =
        SettingsReader.read(SettingsReaderTest.given(SettingsReaderTest.GOOD, Map.of()));
    var addresses = new CallbackAddresses(URI.create("http://here/"), "a-secret-in-the-path");
    Subscriber subscriber =
        Subscriber.begin(cloud, settings, addresses, said::add, clock, () -> {});
    clock.runUntil(clock.now().plus(time));
    subscriber.close();
  }

  @Test
  void whatIsHeardAtOnceIsSaidOnce() {
    runs(Duration.ofMinutes(5));
    assertThat(said).containsExactly("The cloud calls back at http://here/callbacks/.");
  }

  @Test
  void itIsSaidOnceAMinuteWhileItFailsAndWhenItIsOver() {
    failures = 13; // So it succeeds after 130 s.
    runs(Duration.ofMinutes(5));
    assertThat(said).hasSize(4);
    assertThat(said.get(0))
        .isEqualTo(
            "Expected the cloud to take our callback addresses, but try 1 got no answer at"
                + " http://here/callbacks/room/…. Since 2026-01-01T00:00:00Z it does not call us;"
                + " trying again every 10 s.");
    assertThat(said.get(2)).contains("try 13 got", "Since 2026-01-01T00:00:00Z");
    assertThat(said.get(3))
        .isEqualTo("The cloud calls back at http://here/callbacks/. It took 130 s to tell it.");
  }
}

package io.showrunner.cloud.mock.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.http.HttpReply;
import io.showrunner.http.HttpSite;
import io.showrunner.http.door.DoorSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A cloud that does not answer. */
class SilenceTest {
  private static final String ASK = "GET %s HTTP/1.1\r\nHost: here\r\n\r\n";
  private static final HttpSite SILENT_AT_TIMES =
      ask ->
          ask.path().equals("/silent")
              ? HttpReply.silence()
              : HttpReply.text(200, "text/plain", "here");

  @Test
  void hangsUpWithoutAWord() {
    try (var cloud = new OpenCloud(DoorSettings.onPort(0), SILENT_AT_TIMES);
        var socket = cloud.connect()) {
      socket.send(String.format(Locale.ROOT, ASK, "/silent"));

      assertThat(socket.untilTheEnd()).isEmpty();
    }
  }

  @Test
  void holdsManyConnectionsWithoutTheirThreadsAndBeyondIdleness() {
    DoorSettings settings =
        DoorSettings.onPort(0)
            .waiting(Duration.ofMillis(50), Duration.ofMinutes(1))
            .silentFor(Duration.ofMillis(400));
    List<RawSocket> held = new ArrayList<>();
    try (var cloud = new OpenCloud(settings, SILENT_AT_TIMES)) {
      for (int each = 0; each < 2 * settings.threads(); each++) {
        RawSocket socket = cloud.connect();
        socket.send(String.format(Locale.ROOT, ASK, "/silent"));
        held.add(socket);
      }
      assertThat(cloud.ask(String.format(Locale.ROOT, ASK, "/other")).body()).isEqualTo("here");
      for (RawSocket socket : held) {
        assertThat(socket.untilTheEnd()).isEmpty();
      }
    } finally {
      held.forEach(RawSocket::close);
    }
  }

  @Test
  void closesInTheMiddleOfASilence() throws InterruptedException {
    var asked = new CountDownLatch(1);
    HttpSite site =
        ask -> {
          if (ask.path().equals("/silent")) {
            asked.countDown();
          }
          return SILENT_AT_TIMES.answer(ask);
        };
    var cloud = new OpenCloud(DoorSettings.onPort(0).silentFor(Duration.ofHours(1)), site);
    try (var socket = cloud.connect()) {
      socket.send(String.format(Locale.ROOT, ASK, "/silent"));
      assertThat(asked.await(1, TimeUnit.MINUTES)).as("it has come to the site").isTrue();
      assertThat(cloud.ask(String.format(Locale.ROOT, ASK, "/other")).body()).isEqualTo("here");
      cloud.close();

      assertThat(socket.untilTheEnd()).isEmpty();
    }
  }
}

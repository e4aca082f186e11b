package io.showrunner.cloud.mock.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.clock.Chance;
import io.showrunner.http.door.DoorSettings;
import io.showrunner.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A thousand requests nobody meant: from almost right to noise. Every site here answers JSON, but
 * the port itself refuses in XML where objects are.
 */
class FuzzTest {
  private static final int REQUESTS = 1_000;
  private static final int NO_REQUEST = 0;

  @Test
  void answersAThousandRandomRequestsInJsonAndNeverWithAFailure() {
    Map<Integer, Integer> statuses = new TreeMap<>();
    try (var cloud = new OpenCloud(DoorSettings.onPort(0), OpenCloud.WORLD).withAna()) {
      for (int seed = 0; seed < REQUESTS; seed++) {
        var fuzz = new Fuzz(new Chance(seed), cloud.clock.now());
        byte[] request = fuzz.request();
        try (RawSocket socket = cloud.connect()) {
          socket.send(request);
          socket.ends();
          String answer = new String(socket.untilTheEnd(), StandardCharsets.UTF_8);
          int status = checked(seed, request, answer);
          statuses.merge(status, 1, Integer::sum);
        }
      }
      assertThat(cloud.ask("GET / HTTP/1.1\r\nHost: here\r\n\r\n").verdict())
          .isEqualTo("400 MissingAction");
    }
    assertThat(statuses).as("the fuzzer gets behind the gateway, too").containsKeys(200, 400, 404);
  }

  /** The answer's status; an answer of several requests in a row counts as its first. */
  static int checked(int seed, byte[] request, String answer) {
    String told =
        String.format(
            Locale.ROOT,
            "seed %d: %s%n%s",
            seed,
            answer,
            new String(request, 0, Math.min(500, request.length), StandardCharsets.ISO_8859_1));
    if (answer.isEmpty()) {
      assertThat(request).as(told + " has not even a request line").doesNotContain('\n');
      return NO_REQUEST;
    }
    assertThat(answer).as(told).startsWith("HTTP/1.1 ");
    int status = Integer.parseInt(answer.substring(9, 12));
    assertThat(status).as(told).isBetween(200, 499);
    assertThat(answer).as(told).doesNotContain("Exception", "\tat ");
    int head = answer.indexOf("\r\n\r\n") + 4;
    if (!new String(request, 0, Math.min(5, request.length), StandardCharsets.ISO_8859_1)
        .equals("HEAD ")) {
      int length = Integer.parseInt(header(answer.substring(0, head), "Content-Length"));
      byte[] body = answer.substring(head).getBytes(StandardCharsets.UTF_8);
      String text = new String(body, 0, length, StandardCharsets.UTF_8);
      if (text.startsWith("<?xml")) {
        assertThat(text).as(told).contains("<Error><Code>").endsWith("</Error>\n");
      } else if (header(answer.substring(0, head), "Content-Type").contains("ndjson")) {
        text.lines().forEach(Json::parseObject);
      } else {
        Json.parseObject(text);
      }
    }
    return status;
  }

  private static String header(String head, String name) {
    return head.lines()
        .filter(line -> line.startsWith(name + ": "))
        .findFirst()
        .map(line -> line.substring(name.length() + 2))
        .orElseThrow(() -> new AssertionError("Expected " + name + " in " + head));
  }
}

package io.showrunner.cloud.mock.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.clock.Chance;
import io.showrunner.clock.VirtualClock;
import io.showrunner.standin.StandIn;
import io.showrunner.standin.StandInSettings;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Requests nobody meant, to a whole stand-in: gateway, object store and the world's side. */
class StandInFuzzTest {
  private static final int REQUESTS = 300;

  /** Right, or nearly so; the fuzzer damages most of them. */
  private static final List<String> KNOWN =
      List.of(
          post("/_mock/events", "{'event':'channel.join','channel':'c-1','user':'ana'}"),
          post("/_mock/events", "[{'event':'stream.publish','channel':'c-1','user':'ana'}]"),
          post("/_mock/events", "[{'event':'cloud.quota','single':3},[[[{'event':7}]]]]"),
          post("/_mock/clock", "{'advance':'PT2M'}"),
          post("/_mock/reset", ""),
          head("GET", "/_mock/", ""),
          head("GET", "/_mock/clock", ""),
          head("GET", "/_mock/state", ""),
          head("GET", "/_mock/records", ""),
          head("GET", "/_mock/sei?task=T-0", ""),
          head("GET", "/showrunner/a.m3u8?x-oss-process=hls/sign,live_1", ""),
          head(
              "GET", "/showrunner/?list-type=2&max-keys=7", "Authorization: OSS showrunner:A=\r\n"),
          head(
              "GET",
              "/showrunner/a.m3u8?Expires=1900000000&OSSAccessKeyId=showrunner&Signature=AAAA%3D",
              "Range: bytes=0-1\r\n"),
          head(
              "GET",
              "/showrunner/a.ts?x-oss-signature-version=OSS4-HMAC-SHA256&x-oss-expires=600"
                  + "&x-oss-credential=showrunner%2F20261121%2Fcn-shanghai%2Foss%2Faliyun_v4_request"
                  + "&x-oss-date=20261121T090000Z&x-oss-signature=00",
              ""),
          head(
              "PUT",
              "/showrunner/a.ts",
              String.join(
                  "\r\n",
                  "Authorization: OSS2 AccessKeyId:showrunner,Signature:AAAA",
                  "Date: Sat, 21 Nov 2026 09:00:00 GMT",
                  "x-oss-tagging: a=%",
                  "")),
          head("DELETE", "/showrunner/%E4%BD%A0", "Authorization: OSS showrunner:A=\r\n"));

  @Test
  void noPartOfItFailsOverWhatNobodyMeant() {
    var machine = new VirtualClock(Instant.parse("2026-11-21T09:00:00Z"));
    Map<Integer, Integer> statuses = new TreeMap<>();
    try (StandIn standIn = StandIn.open(StandInSettings.usual().at("127.0.0.1", 0), machine)) {
      for (int seed = 0; seed < REQUESTS; seed++) {
        byte[] request = new Fuzz(new Chance(seed), machine.now(), KNOWN).request();
        try (var socket = new RawSocket(standIn.address().getPort())) {
          socket.send(request);
          socket.ends();
          String answer = new String(socket.untilTheEnd(), StandardCharsets.UTF_8);
          statuses.merge(FuzzTest.checked(seed, request, answer), 1, Integer::sum);
        }
      }
    }
    assertThat(statuses)
        .as("done, refused, denied by the object store, and not found")
        .containsKeys(200, 400, 403, 404);
  }

  private static String post(String path, String body) {
    return head("POST", path, "Content-Length: " + body.length() + "\r\n")
        + body.replace('\'', '"');
  }

  private static String head(String method, String path, String headers) {
    return method
        + " "
        + path
        + " HTTP/1.1\r\nHost: here\r\nConnection: close\r\n"
        + headers
        + "\r\n";
  }
}

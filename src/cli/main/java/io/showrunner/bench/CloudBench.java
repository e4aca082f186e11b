package io.showrunner.bench;

import io.showrunner.clock.SystemClock;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.standin.StandIn;
import io.showrunner.standin.StandInSettings;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How many calls a second the mock cloud's port answers: Start, Update and Stop of one task after
 * another, signatures verified. Beside it, in the same run, what the port does when nothing is
 * behind it.
 */
public final class CloudBench {
  /**
   * What the vendor allows an account for each of the three operations (its pages of 2024–2026).
   */
  public static final int VENDOR_LIMIT = 500;

  private static final int CLIENTS = 4;
  private static final int WARM_UP = 4;
  private static final int ROUNDS = 5;
  private static final int TASKS = 1500;
  private static final String CHANNEL = "bench";

  private CloudBench() {}

  /**
   * What was measured, in calls a second; each the median of the rounds after the warm-up.
   *
   * @param calls Start, Update and Stop over HTTP, signed
   * @param floor the same port answering a GET without a signature
   */
  public record Measured(double calls, double floor, int clients, int rounds) {
    /** The same as results beside those of other parts. */
    public List<Result> results() {
      double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
      var alone =
          new Result("cloud", "floor: the port with nothing behind it", floor, 0, 0, 0, 0, load);
      var signed =
          new Result(
              "cloud",
              String.format(
                  Locale.ROOT,
                  "Start, Update and Stop, %d clients, vendor's limit %d",
                  clients,
                  VENDOR_LIMIT),
              calls,
              0,
              0,
              0,
              0,
              load);
      return List.of(signed.over(alone), alone);
    }
  }

  /** Measures; takes some ten seconds. */
  public static Measured run() throws InterruptedException {
    var usual = StandInSettings.usual().at("127.0.0.1", 0);
    MockSettings roomy =
        usual
            .cloud()
            .withQuota(new MockSettings.Quota(1_000_000, 1_000_000))
            .withRates(MockSettings.Rates.LIFTED);
    try (var clock = new SystemClock();
        var standIn = StandIn.open(usual.behaving(roomy), clock);
        var crowd = new Crowd(standIn.address(), CLIENTS)) {
      URI address = standIn.address();
      crowd.send(List.of(List.of(arrival(address))));
      var signed = new SignedCall(address, usual.keys().keys().get(0), clock.now());
      List<Double> calls = new ArrayList<>();
      List<Double> floor = new ArrayList<>();
      for (int round = 0; round < WARM_UP + ROUNDS; round++) {
        calls.add(crowd.send(scripts(signed, round)).perSecond());
        floor.add(crowd.send(looks(address)).perSecond());
      }
      return new Measured(median(calls), median(floor), CLIENTS, ROUNDS);
    }
  }

  private static double median(List<Double> rates) {
    return rates.stream().skip(WARM_UP).sorted().toList().get(ROUNDS / 2);
  }

  private static List<List<byte[]>> scripts(SignedCall signed, int round) {
    List<List<byte[]>> scripts = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      List<byte[]> script = new ArrayList<>();
      for (int task = 0; task < TASKS / CLIENTS; task++) {
        String id = String.format(Locale.ROOT, "T-%s-%s-%s", round, client, task);
        script.add(signed.of("StartLiveMPUTask", start(id), id + "-1"));
        script.add(signed.of("UpdateLiveMPUTask", update(id), id + "-2"));
        script.add(signed.of("StopLiveMPUTask", Map.of("AppId", "app-1", "TaskId", id), id + "-3"));
      }
      scripts.add(script);
    }
    return scripts;
  }

  private static Map<String, String> start(String id) {
    return Map.of(
        "AppId",
        "app-1",
        "ChannelId",
        CHANNEL,
        "TaskId",
        id,
        "MixMode",
        "0",
        "StreamURL",
        "rtmp://relay.example.com/live/" + id,
        "SingleSubParams",
        "{\"UserId\":\"ana\"}");
  }

  /** Two people side by side, as large as such a request usually is. */
  private static Map<String, String> update(String id) {
    String pane =
        "{\"X\":\"%s\",\"Y\":\"0\",\"Width\":\"0.5\",\"Height\":\"1\",\"ZOrder\":\"0\","
            + "\"RenderMode\":\"1\",\"UserInfo\":{\"UserId\":\"%s\"}}";
    return Map.of(
        "AppId",
        "app-1",
        "ChannelId",
        CHANNEL,
        "TaskId",
        id,
        "MixMode",
        "1",
        "TranscodeParams",
        "{\"EncodeParams\":{\"AudioOnly\":\"false\",\"AudioBitrate\":\"128\",\"AudioChannels\":\"2\","
            + "\"AudioSampleRate\":\"44100\",\"VideoBitrate\":\"2500\",\"VideoFramerate\":\"30\","
            + "\"VideoGop\":\"60\",\"VideoHeight\":\"720\",\"VideoWidth\":\"1280\"},\"Layout\":"
            + "{\"UserPanes\":["
            + String.format(Locale.ROOT, pane, "0", "ana")
            + ","
            + String.format(Locale.ROOT, pane, "0.5", "bo")
            + "]},\"UserInfos\":[{\"UserId\":\"ana\"},{\"UserId\":\"bo\"}]}");
  }

  private static byte[] arrival(URI address) {
    String body =
        String.format(
                Locale.ROOT,
                "[{\"event\":\"channel.join\",\"channel\":\"%1$s\",\"user\":\"ana\"},",
                CHANNEL)
            + String.format(
                Locale.ROOT,
                "{\"event\":\"stream.publish\",\"channel\":\"%1$s\",\"user\":\"ana\"},",
                CHANNEL)
            + String.format(
                Locale.ROOT,
                "{\"event\":\"channel.join\",\"channel\":\"%1$s\",\"user\":\"bo\"}]",
                CHANNEL);
    return String.format(
            Locale.ROOT,
            "POST /_mock/events HTTP/1.1\r\nHost: %s\r\nContent-Length: %s\r\n\r\n%s",
            address.getAuthority(),
            body.length(),
            body)
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static List<List<byte[]>> looks(URI address) {
    byte[] look =
        String.format(
                Locale.ROOT,
                "GET /_mock/clock HTTP/1.1\r\nHost: %s\r\n\r\n",
                address.getAuthority())
            .getBytes(StandardCharsets.US_ASCII);
    List<List<byte[]>> scripts = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      scripts.add(java.util.Collections.nCopies(3 * TASKS / CLIENTS, look));
    }
    return scripts;
  }
}

package io.showrunner.appserver;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.clock.Secrets;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A show on a server of its own, played again from the mock cloud's store, over HTTP. */
class ReplayServedTest {
  private final HttpClient http = HttpClient.newHttpClient();
  @TempDir private Path folder;

  @Test
  void whatWasOnAirCanBeFetchedAtTheAddressInTheRoomsData() throws Exception {
    Path settings = folder.resolve("showrunner.properties");
    FreshSettings.write(settings, new Secrets());
    String operator = "Basic " + base64("operator:" + password(settings));
    try (var cloud = new OwnProcess(folder.resolve("cloud.err"), "cloud", "--port", "0");
        var server = serve(settings, cloud)) {
      String rooms = server.address() + "/api/rooms";
      String made =
          "{\"id\":\"evening\",\"title\":\"Again\",\"channel\":\"c-1\",\"streamer\":\"ana\"}";
      assertThat(ask("POST", rooms, operator, made).statusCode()).as("the room").isLessThan(300);
      happens(cloud, "{\"event\":\"channel.join\",\"channel\":\"c-1\",\"user\":\"ana\"}");
      happens(cloud, "{\"event\":\"stream.publish\",\"channel\":\"c-1\",\"user\":\"ana\"}");
      String room = rooms + "/evening";
      await(room, operator, told -> told.object("playback").isPresent());
      assertThat(ask("POST", room + "/end", operator, "").statusCode())
          .as("the end")
          .isEqualTo(200);
      JsonObject replay =
          await(
                  room,
                  operator,
                  told -> told.object("replay").flatMap(r -> r.text("url")).isPresent())
              .object("replay")
              .orElseThrow();
      assertThat(replay.text("status")).contains("ready");
      HttpResponse<String> master = ask("GET", replay.text("url").orElseThrow(), "", "");
      assertThat(master.statusCode()).as(master.body()).isEqualTo(200);
      assertThat(master.body()).startsWith("#EXTM3U").contains("RESOLUTION=");
    }
  }

  /** A minute is long in a test: this analyst lets the first look be after a second. */
  private OwnProcess serve(Path settings, OwnProcess cloud) throws IOException {
    Path processes = Files.createDirectory(folder.resolve("processes"));
    try (Stream<Path> shipped = Files.list(Path.of("processes"))) {
      for (Path file : shipped.filter(each -> each.toString().endsWith(".bpmn")).toList()) {
        Files.writeString(
            processes.resolve(file.getFileName()),
            Files.readString(file).replace(">PT1M</", ">PT1S</"));
      }
    }
    return new OwnProcess(
        folder.resolve("server.err"),
        "serve",
        "--port",
        "0",
        "--data",
        folder.resolve("data").toString(),
        "--config",
        settings.toString(),
        "--processes",
        processes.toString(),
        "--cloud-address",
        cloud.address());
  }

  private static String password(Path settings) {
    return Given.of(Map.of(), Optional.of(settings), Map.of())
        .text(Setting.OPERATOR_PASSWORD)
        .orElseThrow();
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private void happens(OwnProcess cloud, String event) throws Exception {
    HttpResponse<String> answer = ask("POST", cloud.address() + "/_mock/events", "", event);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  /** The server works by its own clock, so it is asked again and again, for half a minute. */
  private JsonObject await(String room, String operator, Predicate<JsonObject> fits)
      throws Exception {
    String last = "";
    for (int asked = 0; asked < 300; asked++) {
      last = ask("GET", room, operator, "").body();
      JsonObject told = Json.parseObject(last);
      if (fits.test(told)) {
        return told;
      }
      java.util.concurrent.TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new AssertionError("Expected more of the room by now, but it is " + last);
  }

  private HttpResponse<String> ask(String method, String address, String authorization, String body)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address))
            .timeout(Duration.ofSeconds(20))
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    if (!body.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}

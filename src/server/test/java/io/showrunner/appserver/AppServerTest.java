package io.showrunner.appserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showrunner.clock.Secrets;
import io.showrunner.cloud.Answer;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.cloud.StreamCloud;
import io.showrunner.http.door.DoorSettings;
import io.showrunner.journal.DataUnreadable;
import io.showrunner.json.JsonObject;
import io.showrunner.process.check.ProcessFiles;
import io.showrunner.rules.Rulebook;
import io.showrunner.rules.drools.DroolsRulebook;
import io.showrunner.rules.tables.RuleTables;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A server over a real port, with its data on disk. */
class AppServerTest {
  private static final Rulebook RULES = DroolsRulebook.of(RuleTables.shipped());

  /** Nothing is asked of it here. */
  private static final StreamCloud NO_CLOUD =
      new StreamCloud() {
        @Override
        public Answer start(RelayRequest.Start request) {
          return new Answer.Unknown(Answer.Unknown.NO_ANSWER);
        }

        @Override
        public Answer update(RelayRequest.Update request) {
          return new Answer.Unknown(Answer.Unknown.NO_ANSWER);
        }

        @Override
        public Answer stop(RelayRequest.Stop request) {
          return new Answer.Unknown(Answer.Unknown.NO_ANSWER);
        }

        @Override
        public Optional<JsonObject> detail(RelayRequest.Detail request) {
          return Optional.empty();
        }
      };

  @TempDir private Path folder;

  private ServerSettings settings() throws IOException {
    Path file = folder.resolve("settings");
    if (!Files.exists(file)) {
      FreshSettings.write(file, new Secrets());
    }
    Map<Setting, String> usual = new EnumMap<>(Setting.class);
    usual.put(Setting.APP, "app-1");
    usual.put(Setting.PUSH_DOMAIN, "push.example.com");
    usual.put(Setting.PUSH_APP, "live");
    usual.put(Setting.PUSH_KEY, "an-ingest-url-key");
    usual.put(Setting.PLAY_DOMAIN, "play.example.com");
    usual.put(Setting.PLAY_KEY, "a-playback-url-key");
    usual.put(Setting.URL_VALIDITY, "P7D");
    usual.put(Setting.CALLBACK_KEY, "aCallbackKeyOfOurs");
    usual.put(Setting.TOKEN_LIFE, "PT12H");
    usual.put(Setting.CLOUD_MIXES, "40");
    return SettingsReader.read(Given.of(usual, Optional.of(file), Map.of()));
  }

  @Test
  void roomsAreThereAfterARestart() throws IOException, InterruptedException {
    try (AppServer server = open()) {
      assertThat(ask(server, "POST", "api/rooms", "{\"id\":\"evening\",\"streamer\":\"ana\"}"))
          .returns(201, HttpResponse::statusCode);
    }
    try (AppServer server = open()) {
      HttpResponse<String> room = ask(server, "GET", "api/rooms/evening", "");
      assertThat(room.body()).contains("\"phase\":\"created\"", "\"streamer\":\"ana\"");
      assertThat(ask(server, "POST", "api/rooms/evening/end", "").body())
          .contains("\"phase\":\"ended\"");
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nothingIsAcknowledgedOnceTheDatabaseFileIsGone() throws IOException, InterruptedException {
    String room = "{\"id\":\"%s\",\"streamer\":\"ana\"}";
    Path file = folder.resolve("data/showrunner.mv.db");
    try (AppServer server = open()) {
      assertThat(ask(server, "POST", "api/rooms", room.replace("%s", "a")).statusCode())
          .isEqualTo(201);
      Files.delete(file);
      HttpResponse<String> refused = ask(server, "POST", "api/rooms", room.replace("%s", "b"));
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.headers().firstValue("Retry-After")).isPresent();
      assertThat(file).doesNotExist();
    }
  }

  @Test
  void saysWhereItsDataIsAndHowManyRoomsItHasTakenUp() throws IOException, InterruptedException {
    try (AppServer server = open()) {
      for (String id : List.of("a", "b")) {
        String room = "{\"id\":\"" + id + "\",\"streamer\":\"" + id + "\"}";
        assertThat(ask(server, "POST", "api/rooms", room).statusCode()).isEqualTo(201);
      }
      assertThat(ask(server, "POST", "api/rooms/b/end", "").statusCode()).isEqualTo(200);
    }
    try (AppServer server = open()) {
      assertThat(server.begun())
          .isEqualTo(
              "The data is in %s; rooms taken up: 2, of which 1 not over.",
              folder.resolve("data").toAbsolutePath());
    }
  }

  @Test
  void dataThatIsDamagedIsToldOfAsThat() throws IOException {
    Files.writeString(
        Files.createDirectories(folder.resolve("data")).resolve("showrunner.mv.db"), "x");
    assertThatThrownBy(() -> open().close()).isInstanceOf(DataUnreadable.class);
  }

  @Test
  void thePageComesFromHereAndWhatIsTooLargeIsRefusedInTheWordsOfTheApi()
      throws IOException, InterruptedException {
    try (AppServer server = open()) {
      assertThat(ask(server, "GET", "", "").body()).contains("/page/swagger-ui-bundle.js");
      assertThat(ask(server, "GET", "page/swagger-ui-bundle.js", "").body()).contains("SwaggerUI");
      assertThat(ask(server, "GET", "page/swagger-ui.css", "").statusCode()).isEqualTo(200);
      assertThat(ask(server, "GET", "openapi.yaml", "").body()).startsWith("openapi: 3");
      assertThat(ask(server, "GET", "health", "").body()).contains("up");
      assertThat(ask(server, "GET", "page/openapi.yaml", "").statusCode()).isEqualTo(404);
      assertThat(ask(server, "GET", "page/../../page.html", "").statusCode()).isEqualTo(400);
      assertThat(ask(server, "POST", "health", "{}").statusCode()).isEqualTo(405);
      HttpResponse<String> answer = ask(server, "POST", "api/rooms", "x".repeat(70_000));
      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.body()).contains("\"code\":\"RequestEntityTooLarge\"");
    }
  }

  private AppServer open() throws IOException {
    return AppServer.open(
        settings(),
        folder.resolve("data"),
        ProcessFiles.shipped(),
        RULES,
        NO_CLOUD,
        null,
        DoorSettings.onPort(0).leaving(Duration.ofSeconds(5)));
  }

  private HttpResponse<String> ask(AppServer server, String method, String path, String body)
      throws IOException, InterruptedException {
    String password =
        Files.readAllLines(folder.resolve("settings")).stream()
            .filter(line -> line.startsWith("operator.password"))
            .map(line -> line.substring(line.indexOf('=') + 1).strip())
            .findFirst()
            .orElseThrow();
    String basic =
        Base64.getEncoder()
            .encodeToString(("operator:" + password).getBytes(StandardCharsets.UTF_8));
    // A client of its own: a refused request closes the connection that others would share.
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(server.address() + path))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/json")
                .method(
                    method,
                    body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString());
  }
}

package io.showrunner.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.web.Studio.Said;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What any user of HTTP expects. */
class ManneredApiTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET    | /api/nowhere             |                     | 404 | NotFound",
        "GET    | /api/rooms/nowhere       |                     | 404 | NotFound",
        "GET    | /api/rooms/not%20a%20name |                    | 404 | NotFound",
        "PATCH  | /api/rooms               |                     | 405 | MethodNotAllowed",
        "DELETE | /api/rooms/evening       |                     | 405 | MethodNotAllowed",
        "POST   | /api/rooms               | {'titel':'x'}       | 400 | BadRequest",
        "POST   | /api/rooms               | {'title':1}         | 400 | BadRequest",
        "POST   | /api/rooms               | {'id':'a b'}        | 400 | BadRequest",
        "POST   | /api/rooms               | {                   | 400 | BadRequest",
        "POST   | /api/rooms               | {'orientation':'x'} | 400 | BadRequest",
        "GET    | /api/rooms?limit=0       |                     | 400 | BadRequest",
        "GET    | /api/rooms?limit=9999999999999999999 |         | 400 | BadRequest",
        "GET    | /api/rooms?page=2        |                     | 400 | BadRequest",
        "GET    | /api/rooms?open=%ff      |                     | 400 | BadRequest",
        "POST   | /api/rooms/evening/battles | {'opponent':'nobody'} | 404 | NotFound",
        "POST   | /api/rooms/evening/battle/cancel |             | 409 | Conflict",
        "PUT    | /api/rooms/evening/participants/ana/muted | {} | 400 | BadRequest",
        "POST   | /api/rooms/evening/comments | {'content':' '}  | 400 | BadRequest",
      })
  void whatCannotBeGrantedIsToldAsJson(
      String method, String path, String body, int status, String code) {
    try (var studio = new Studio().created()) {
      Said said = studio.as("ana", method, path, body == null ? "" : body);
      assertThat(said.status()).isEqualTo(status);
      assertThat(said.text("code")).isEqualTo(code);
      assertThat(said.text("message")).contains("xpected");
      assertThat(said.header("Content-Type")).startsWith("application/json");
    }
  }

  @Test
  void aBodyOfAnotherKindIsNotRead() {
    try (var studio = new Studio()) {
      var headers = Map.of("authorization", studio.bearer("ana"), "content-type", "text/plain");
      assertThat(studio.ask("POST", "/api/rooms", headers, "{'id':'a'}").status()).isEqualTo(415);
    }
  }

  @Test
  void saysWhichMethodsThereAreAndAnswersHead() {
    try (var studio = new Studio().created()) {
      assertThat(studio.as("ana", "PATCH", "/api/rooms").header("Allow"))
          .isEqualTo("GET, HEAD, POST");
      assertThat(studio.as("ana", "HEAD", "/api/rooms/evening").status()).isEqualTo(200);
    }
  }

  @Test
  void theOperatorMayUseThePassword() {
    try (var studio = new Studio()) {
      assertThat(withPassword(studio, Studio.PASSWORD).status()).isEqualTo(201);
      assertThat(withPassword(studio, "another").status()).isEqualTo(401);
      assertThat(withPassword(studio, "").status()).isEqualTo(401);
    }
  }

  @Test
  void aTokenThatWasIssuedOpensWhatItShould() {
    try (var studio = new Studio()) {
      String token = withPassword(studio, Studio.PASSWORD).text("token");
      Said made = studio.ask("POST", "/api/rooms", Map.of("authorization", "Bearer " + token));
      assertThat(made.text("streamer")).isEqualTo("ana");
      studio.passes(java.time.Duration.ofHours(12));
      assertThat(
              studio.ask("GET", "/api/rooms", Map.of("authorization", "Bearer " + token)).status())
          .isEqualTo(401);
    }
  }

  @Test
  void pagesOfOtherOriginsMayAskOnlyIfTheSettingsNameThem() {
    try (var studio = new Studio()) {
      Said welcome =
          studio.ask("OPTIONS", "/api/rooms", Map.of("origin", "https://show.example.com"));
      assertThat(welcome.status()).isEqualTo(204);
      assertThat(welcome.header("Access-Control-Allow-Origin"))
          .isEqualTo("https://show.example.com");
      Said stranger = studio.ask("OPTIONS", "/api/rooms", Map.of("origin", "https://evil.example"));
      assertThat(stranger.status()).isEqualTo(405);
      assertThat(stranger.header("Access-Control-Allow-Origin")).isEmpty();
    }
  }

  private static Said withPassword(Studio studio, String password) {
    String basic =
        Base64.getEncoder()
            .encodeToString(("operator:" + password).getBytes(StandardCharsets.UTF_8));
    return studio.ask(
        "POST", "/api/tokens", Map.of("authorization", "Basic " + basic), "{'user':'ana'}");
  }
}

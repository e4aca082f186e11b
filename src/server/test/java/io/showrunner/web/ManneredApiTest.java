package io.showrunner.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.web.Studio.Said;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json | gzip | Expected a body as plain text, but found it encoded as 'gzip'.",
        "application/json; charset=ISO-8859-1 | identity | Expected a body in UTF-8, but found it"
            + " in the charset 'ISO-8859-1'.",
        "application/json;Charset=\"utf-16\" | identity | Expected a body in UTF-8, but found it in"
            + " the charset 'utf-16'."
      })
  void aBodyThatIsPackedOrInAnotherCharsetIsNotRead(String type, String coding, String message) {
    try (var studio = new Studio()) {
      var headers =
          Map.of(
              "authorization", studio.bearer("ana"),
              "content-type", type,
              "content-encoding", coding);
      Said said = studio.ask("POST", "/api/rooms", headers, "{'title':'a'}");
      assertThat(said.status()).isEqualTo(415);
      assertThat(said.text("message")).isEqualTo(message);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "application/json; charset=utf-8",
    "application/json;charset=\"UTF-8\"",
    "APPLICATION/JSON"
  })
  void aBodyThatSaysItIsInUtf8IsRead(String type) {
    try (var studio = new Studio()) {
      var headers = Map.of("authorization", studio.bearer("ana"), "content-type", type);
      assertThat(studio.ask("POST", "/api/rooms", headers, "{'title':'a'}").status())
          .isEqualTo(201);
    }
  }

  @Test
  void whatACallerSentIsGivenBackInShort() {
    try (var studio = new Studio()) {
      Said said = studio.as("ana", "GET", "/api/" + "x".repeat(20_000));
      assertThat(said.status()).isEqualTo(404);
      assertThat(said.text("message")).hasSizeLessThan(250).contains("xxx…'");
      Said field = studio.as("ana", "POST", "/api/rooms", "{'" + "y".repeat(9_000) + "':1}");
      assertThat(field.text("message")).hasSizeLessThan(250);
    }
  }

  @Test
  void depthIsToldWithoutTheInsideOfALibrary() {
    try (var studio = new Studio()) {
      Said said = studio.as("ana", "POST", "/api/rooms", "{'a':" + "[".repeat(2_000));
      assertThat(said.status()).isEqualTo(400);
      assertThat(said.text("message"))
          .contains("nesting depth", "1000")
          .doesNotContain("StreamReadConstraints");
    }
  }

  @Test
  void aTokensLifeIsToldByWhatIsWrongWithIt() {
    try (var studio = new Studio()) {
      for (String life : List.of("-PT1H", "PT0S")) {
        Said said =
            studio.as("operator", "POST", "/api/tokens", "{'user':'a','validFor':'" + life + "'}");
        assertThat(said.text("message")).contains("longer than nothing, but found " + life);
      }
      assertThat(
              studio
                  .as("operator", "POST", "/api/tokens", "{'user':'a','validFor':'P31D'}")
                  .text("message"))
          .contains("up to PT720H, but found P31D");
    }
  }

  @Test
  void whoIsNotLetInIsToldBothWaysAndWhatWasWrong() {
    try (var studio = new Studio()) {
      Said wrong = withPassword(studio, "another");
      assertThat(wrong.text("message")).contains("Basic", "user or password is another");
      assertThat(wrong.header("WWW-Authenticate")).contains("Bearer realm=", "Basic realm=");
      Said over = studio.ask("GET", "/api/rooms", Map.of("authorization", "Bearer x.y.z"));
      assertThat(over.text("message")).contains("the token is not signed here, or is over");
      assertThat(studio.ask("GET", "/api/rooms", Map.of()).text("message"))
          .contains("there is neither");
    }
  }

  @Test
  void aPageOfElsewhereChangesNothingWithThePasswordABrowserRemembers() {
    try (var studio = new Studio().created()) {
      String end = "/api/rooms/evening/end";
      for (String origin : List.of("https://evil.example", "null", "http://127.0.0.1:3000")) {
        Said said = studio.ask("POST", end, from(origin));
        assertThat(said.status()).as(origin).isEqualTo(403);
        assertThat(said.text("message")).contains("'" + origin + "'", "cors.origins");
        assertThat(studio.ask("GET", "/api/rooms", from(origin)).status()).isEqualTo(200);
      }
      assertThat(studio.room().text("phase")).isEqualTo("created");
      var token = new TreeMap<>(from("https://evil.example"));
      token.put("authorization", studio.bearer("eve"));
      assertThat(studio.ask("POST", "/api/rooms", token).status()).isEqualTo(201);
      assertThat(studio.ask("POST", end, from("http://127.0.0.1:8080")).status()).isEqualTo(200);
      assertThat(studio.ask("POST", end, from("https://show.example.com")).status()).isEqualTo(200);
    }
  }

  private static Map<String, String> from(String origin) {
    return Map.of(
        "authorization", basic(Studio.PASSWORD), "origin", origin, "host", "127.0.0.1:8080");
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
    return studio.ask(
        "POST", "/api/tokens", Map.of("authorization", basic(password)), "{'user':'ana'}");
  }

  private static String basic(String password) {
    return "Basic "
        + Base64.getEncoder()
            .encodeToString(("operator:" + password).getBytes(StandardCharsets.UTF_8));
  }
}

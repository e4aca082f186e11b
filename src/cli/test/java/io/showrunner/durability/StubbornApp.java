package io.showrunner.durability;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** Asks server and mock cloud, as the operator; says plainly if the server did not answer. */
public final class StubbornApp {
  /** Guards against hanging alone; how fast the machine is must not matter. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String server;
  private final String cloud;
  private final String password;

  StubbornApp(String server, String cloud, String password) {
    this.server = server;
    this.cloud = cloud;
    this.password = password;
  }

  /** The server died before it answered: whether it had heard is not known. */
  static final class NoAnswer extends Exception {
    private static final long serialVersionUID = 1L;

    NoAnswer(IOException cause) {
      super(cause);
    }
  }

  /**
   * Something to be said to the server, the same however often it is said.
   *
   * @param key names it, so that it happens once
   */
  record Word(String path, String body, String key) {}

  /** An answer of the server. */
  record Heard(int status, JsonObject body) {}

  /** Says a word. */
  Heard say(Word word) throws NoAnswer {
    return ask(
        HttpRequest.newBuilder(URI.create(server + word.path()))
            .header("Idempotency-Key", word.key())
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(word.body())));
  }

  /** Looks at a room. */
  Heard look(String room) throws NoAnswer {
    return ask(HttpRequest.newBuilder(URI.create(server + "/api/rooms/" + room)).GET());
  }

  private Heard ask(HttpRequest.Builder request) throws NoAnswer {
    String basic =
        Base64.getEncoder()
            .encodeToString(("operator:" + password).getBytes(StandardCharsets.UTF_8));
    try {
      HttpResponse<String> answer =
          http.send(
              request.header("Authorization", "Basic " + basic).timeout(PATIENCE).build(),
              BodyHandlers.ofString());
      return new Heard(answer.statusCode(), Json.parseObject(answer.body()));
    } catch (IOException dead) {
      throw new NoAnswer(dead);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Lets something happen in the world outside, which is always there. */
  void happens(String event) {
    HttpResponse<String> answer =
        ofTheCloud(
            HttpRequest.newBuilder(URI.create(cloud + "/_mock/events"))
                .POST(BodyPublishers.ofString(event)));
    if (answer.statusCode() >= 300) {
      throw new AssertionError("Expected " + event + " to happen, but: " + answer.body());
    }
  }

  /** The mock cloud as it is. */
  JsonObject world() {
    return Json.parseObject(
        ofTheCloud(HttpRequest.newBuilder(URI.create(cloud + "/_mock/state")).GET()).body());
  }

  /** All that happened there. */
  List<JsonObject> records() {
    String all = ofTheCloud(HttpRequest.newBuilder(URI.create(cloud + "/_mock/records"))).body();
    return Stream.of(all.split("\n", -1))
        .filter(line -> !line.isBlank())
        .map(Json::parseObject)
        .toList();
  }

  private HttpResponse<String> ofTheCloud(HttpRequest.Builder request) {
    try {
      return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

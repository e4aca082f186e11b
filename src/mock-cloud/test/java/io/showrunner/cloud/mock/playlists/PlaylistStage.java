package io.showrunner.cloud.mock.playlists;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.catalogue.Outcome;
import io.showrunner.cloud.mock.catalogue.ParameterReader;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.objects.Content;
import io.showrunner.cloud.mock.objects.ObjectAddress;
import io.showrunner.cloud.mock.objects.ObjectStore;
import io.showrunner.cloud.mock.objects.StoredObject;
import io.showrunner.cloud.mock.project.Projects;
import io.showrunner.cloud.mock.segments.BuiltInSegments;
import io.showrunner.http.Body;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A desk with the film of the vendor's guide in the store: 60.085 s of 1280x720. */
final class PlaylistStage {
  static final MockSettings SETTINGS =
      MockSettings.of(
          new AppId("app-1"),
          new MockSettings.IngestDomain("push.test", "k", java.time.Duration.ZERO, "n"));

  final ObjectStore store;
  final PlaylistDesk desk;

  PlaylistStage(ObjectStore store, ShowClock clock) {
    this.store = store;
    this.desk =
        new PlaylistDesk(
            new Projects(Set.of("showrunner"), clock), store, new BuiltInSegments(), clock);
    put("film.mp4");
    put("output/words.srt");
    put("output/words2.srt");
  }

  static PlaylistStage alone() {
    return new PlaylistStage(
        new ObjectStore(List.of("media")), new io.showrunner.clock.VirtualClock(Instant.EPOCH));
  }

  void put(String key) {
    store.put(
        new ObjectAddress("media", key),
        StoredObject.of(Content.of(Body.of("x")), Instant.EPOCH, "x"));
  }

  Outcome ask(String json) {
    return ask(Json.parseObject(json.replace('\'', '"')));
  }

  Outcome ask(JsonObject request) {
    var reading = ParameterReader.read(PlaylistParameters.OPERATION, request, SETTINGS);
    return reading
        .complaint()
        .<Outcome>map(Outcome.Refused::new)
        .orElseGet(() -> desk.answer(PlaylistParameters.OPERATION, reading.values()));
  }

  JsonObject done(String json) {
    Outcome outcome = ask(json);
    if (outcome instanceof Outcome.Done done) {
      return done.answer();
    }
    throw new AssertionError("Expected it to be done, but found " + outcome);
  }

  String refusal(String json) {
    return ask(json) instanceof Outcome.Refused refused ? refused.complaint().message() : "";
  }

  String text(String key) {
    return store
        .get(new ObjectAddress("media", key))
        .map(object -> object.content().body().text())
        .orElse("");
  }

  /** Numbers of the segments that are there. */
  List<Integer> segments(String prefix) {
    return store.list("media", prefix).keySet().stream()
        .filter(key -> key.endsWith(".ts"))
        .map(key -> Integer.parseInt(key.replaceAll(".*[-_](\\d+)\\.ts", "$1")))
        .sorted()
        .toList();
  }
}

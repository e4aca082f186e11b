package io.showrunner.cloud.mock;

import io.showrunner.cloud.mock.post.Carrier;
import io.showrunner.cloud.mock.post.Letter;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Every subscriber's door: takes letters, and answers 200 unless told otherwise. */
public final class Letterbox implements Carrier {
  public final List<Letter> letters = new ArrayList<>();

  /** What is answered first; after that 200. */
  public final Deque<Integer> answers = new ArrayDeque<>();

  @Override
  public CompletionStage<Integer> carry(Letter letter) {
    letters.add(letter);
    Integer answer = answers.poll();
    return CompletableFuture.completedFuture(answer == null ? 200 : answer);
  }

  /** What the letters to this address say. */
  List<JsonObject> bodies(String url) {
    return letters.stream()
        .filter(letter -> letter.url().equals(url))
        .map(letter -> Json.parseObject(letter.body()))
        .toList();
  }

  /** The kinds of room events told to this address, in order. */
  List<String> tags(String url) {
    return bodies(url).stream().map(Letterbox::tag).toList();
  }

  private static String tag(JsonObject body) {
    JsonObject event = (JsonObject) body.items("Contents").get(0);
    JsonObject told = event.object(event.text("Event").orElseThrow()).orElseThrow();
    return told.text("EventTag").orElseThrow();
  }
}

package io.showrunner.standin;

import io.showrunner.http.HttpReply;
import io.showrunner.input.BadInput;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.util.List;

/** What the world's side answers: JSON, and a sentence when something cannot be. */
final class WorldReply {
  private static final String JSON = "application/json; charset=utf-8";

  private WorldReply() {}

  static HttpReply done(JsonObject told) {
    return HttpReply.text(200, JSON, told.write() + "\n");
  }

  static HttpReply lines(String lines) {
    return HttpReply.text(200, "application/x-ndjson; charset=utf-8", lines);
  }

  /** Nothing was done; every fault is told. */
  static HttpReply faulty(BadInput bad) {
    List<Json> faults = bad.faults().stream().map(fault -> Json.of(fault.toString())).toList();
    return HttpReply.text(400, JSON, JsonObject.EMPTY.with("faults", faults).write() + "\n");
  }

  static HttpReply problem(int status, String sentence) {
    return HttpReply.text(status, JSON, JsonObject.EMPTY.with("problem", sentence).write() + "\n");
  }
}

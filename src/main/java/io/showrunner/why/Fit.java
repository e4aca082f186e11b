package io.showrunner.why;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.why.Link.Decided;
import io.showrunner.why.Link.Moved;
import java.util.List;
import java.util.stream.Stream;

/** Whether a call says to the cloud what a turn came to. */
final class Fit {
  private Fit() {}

  static boolean of(Chain chain, JsonObject call) {
    String room = Told.room(call);
    if (Told.is(call, "operation", "StopLiveMPUTask")) {
      return chain.links(Moved.class).stream()
          .anyMatch(moved -> moved.room().equals(room) && moved.user().isEmpty() && moved.over());
    }
    List<String> asked = users(call.object("request").orElse(JsonObject.EMPTY));
    List<Decided> decided =
        chain.links(Decided.class).stream().filter(d -> d.rooms().contains(room)).toList();
    if (decided.isEmpty()) {
      return Told.is(call, "operation", "StartLiveMPUTask")
          && chain.links(Moved.class).stream()
              .anyMatch(moved -> moved.room().equals(room) && moved.user().isEmpty());
    }
    return decided.stream().anyMatch(d -> shown(d.decision()).equals(asked));
  }

  /** Whether a turn came to anything else than the one before. */
  static boolean isNew(Chain chain, String room) {
    List<Decided> decided =
        chain.links(Decided.class).stream().filter(d -> d.rooms().contains(room)).toList();
    return decided.isEmpty() || decided.stream().anyMatch(Decided::isNew);
  }

  /** Whether the relay carries just the people whom a decision shows. */
  static boolean carries(JsonObject request, JsonObject decision) {
    return users(request).equals(shown(decision));
  }

  private static List<String> shown(JsonObject decision) {
    return sorted(decision.items("panes").stream(), "user");
  }

  private static List<String> users(JsonObject request) {
    JsonObject mix = request.object("TranscodeParams").orElse(JsonObject.EMPTY);
    return request
        .object("SingleSubParams")
        .flatMap(one -> one.text("UserId"))
        .map(List::of)
        .orElseGet(
            () ->
                mix.object("Layout").isPresent()
                    ? sorted(panes(mix).stream().map(Fit::whose), "UserId")
                    : List.of());
  }

  private static List<Json> panes(JsonObject mix) {
    return mix.object("Layout").orElse(JsonObject.EMPTY).items("UserPanes");
  }

  private static Json whose(Json pane) {
    return ((JsonObject) pane).object("UserInfo").orElse(JsonObject.EMPTY);
  }

  private static List<String> sorted(Stream<? extends Json> objects, String field) {
    return objects
        .flatMap(each -> ((JsonObject) each).text(field).stream())
        .distinct()
        .sorted()
        .toList();
  }
}

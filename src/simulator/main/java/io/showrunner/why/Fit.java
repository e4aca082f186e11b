package io.showrunner.why;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;

/** Whether a relay carries what was decided. */
final class Fit {
  private Fit() {}

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

package io.showrunner.wording;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The difference of two requests to the relay, in words: what it is to carry from now on. */
public final class RelayWords {
  private RelayWords() {}

  /**
   * What is different, one thing a line.
   *
   * @param before the request that was acknowledged before, or null if the relay did not run
   * @param after the new one, in the vendor's parameters
   */
  public static List<String> difference(@Nullable JsonObject before, JsonObject after) {
    if (before == null) {
      List<String> fresh = new ArrayList<>(List.of(carried(after) + ", where nothing ran"));
      Map<String, JsonObject> panes = panes(after);
      panes.forEach(
          (who, pane) -> fresh.add(String.format(Locale.ROOT, "%s gets %s", who, area(pane))));
      return fresh;
    }
    List<String> lines = new ArrayList<>();
    if (!carried(before).equals(carried(after))) {
      lines.add(String.format(Locale.ROOT, "%s, until now %s", carried(after), carried(before)));
    }
    panesDiffer(before, after, lines);
    encodingsDiffer(before, after, lines);
    if (lines.isEmpty()) {
      boolean same = parameters(before).equals(parameters(after));
      lines.add(same ? "the same as it carried" : "the same picture, with other parameters");
    }
    return lines;
  }

  private static JsonObject parameters(JsonObject request) {
    return JsonObject.EMPTY
        .with("single", request.object("SingleSubParams").orElse(JsonObject.EMPTY))
        .with("mixed", request.object("TranscodeParams").orElse(JsonObject.EMPTY));
  }

  /** Single-stream of one, or mixed-stream of several, each once. */
  public static String carried(JsonObject request) {
    return request
        .object("SingleSubParams")
        .flatMap(one -> one.text("UserId"))
        .map("single-stream of "::concat)
        .orElseGet(() -> "mixed-stream of " + Text.and(List.copyOf(mixed(request))));
  }

  private static Set<String> mixed(JsonObject request) {
    Set<String> users = new LinkedHashSet<>();
    for (Json each : mix(request).items("UserInfos")) {
      users.add(name((JsonObject) each));
    }
    return users;
  }

  private static void panesDiffer(JsonObject before, JsonObject after, List<String> lines) {
    Map<String, JsonObject> old = panes(before);
    Map<String, JsonObject> now = panes(after);
    String alone = before.object("SingleSubParams").flatMap(one -> one.text("UserId")).orElse("");
    now.forEach(
        (who, pane) -> {
          JsonObject was = old.get(who);
          if (was == null) {
            boolean whole = who.equals(alone);
            lines.add(
                whole
                    ? String.format(
                        Locale.ROOT, "%s moves from the whole picture to %s", who, area(pane))
                    : String.format(Locale.ROOT, "%s gets %s", who, area(pane)));
          } else if (!area(was).equals(area(pane))) {
            lines.add(
                String.format(Locale.ROOT, "%s moves from %s to %s", who, area(was), area(pane)));
          } else if (!was.equals(pane)) {
            lines.add(
                String.format(Locale.ROOT, "%s is shown otherwise: %s", who, changed(was, pane)));
          }
        });
    old.forEach(
        (who, pane) -> {
          if (!now.containsKey(who) && !now.isEmpty()) {
            lines.add(String.format(Locale.ROOT, "%s no longer has %s", who, area(pane)));
          }
        });
  }

  private static void encodingsDiffer(JsonObject before, JsonObject after, List<String> lines) {
    JsonObject old = mix(before).object("EncodeParams").orElse(JsonObject.EMPTY);
    JsonObject now = mix(after).object("EncodeParams").orElse(JsonObject.EMPTY);
    if (!old.fields().isEmpty() && !now.fields().isEmpty() && !old.equals(now)) {
      lines.add("encoded otherwise: " + changed(old, now));
    }
  }

  /** The vendor's parameters that are others, old and new. */
  private static String changed(JsonObject old, JsonObject now) {
    Set<String> names = new LinkedHashSet<>(old.fields().keySet());
    names.addAll(now.fields().keySet());
    return Text.and(
        names.stream()
            .filter(name -> !Objects.equals(old.fields().get(name), now.fields().get(name)))
            .map(
                name ->
                    String.format(
                        Locale.ROOT, "%s %s → %s", name, value(old, name), value(now, name)))
            .toList());
  }

  private static String value(JsonObject object, String name) {
    return object.text(name).or(() -> object.get(name).map(Json::write)).orElse("none");
  }

  private static Map<String, JsonObject> panes(JsonObject request) {
    Map<String, JsonObject> panes = new LinkedHashMap<>();
    for (Json each : mix(request).object("Layout").orElse(JsonObject.EMPTY).items("UserPanes")) {
      var pane = (JsonObject) each;
      panes.put(name(pane.object("UserInfo").orElse(JsonObject.EMPTY)), pane);
    }
    return panes;
  }

  private static JsonObject mix(JsonObject request) {
    return request.object("TranscodeParams").orElse(JsonObject.EMPTY);
  }

  private static String name(JsonObject user) {
    boolean screen = user.text("SourceType").filter("shareScreen"::equals).isPresent();
    return user.text("UserId").orElse("?") + (screen ? "'s screen" : "");
  }

  /** Where a pane lies: in a word if there is one, else in parts of the canvas. */
  private static String area(JsonObject pane) {
    List<BigDecimal> area =
        List.of("X", "Y", "Width", "Height").stream()
            .map(side -> pane.text(side).orElse("0"))
            .map(text -> new BigDecimal(text).stripTrailingZeros())
            .toList();
    return switch (Text.and(area.stream().map(BigDecimal::toPlainString).toList())) {
      case "0, 0, 1 and 1" -> "the whole picture";
      case "0, 0, 0.5 and 1" -> "the left half";
      case "0.5, 0, 0.5 and 1" -> "the right half";
      case "0, 0, 1 and 0.5" -> "the upper half";
      case "0, 0.5, 1 and 0.5" -> "the lower half";
      case "0, 0, 0.5 and 0.5" -> "the upper left quarter";
      case "0.5, 0, 0.5 and 0.5" -> "the upper right quarter";
      case "0, 0.5, 0.5 and 0.5" -> "the lower left quarter";
      case "0.5, 0.5, 0.5 and 0.5" -> "the lower right quarter";
      default ->
          String.format(
              Locale.ROOT,
              "a pane of %s × %s at %s, %s",
              area.get(2).toPlainString(),
              area.get(3).toPlainString(),
              area.get(0).toPlainString(),
              area.get(1).toPlainString());
    };
  }
}

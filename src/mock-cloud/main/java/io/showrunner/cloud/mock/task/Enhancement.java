package io.showrunner.cloud.mock.task;

import io.showrunner.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What may stand in EnhancedParam: a profile and a preset, each optional (StartLiveMPUTask page,
 * 2024-12-05).
 */
final class Enhancement {
  static final List<String> PROFILES = List.of("baseline", "main", "high");
  static final List<String> PRESETS =
      List.of(
          "ultrafast",
          "superfast",
          "veryfast",
          "faster",
          "fast",
          "medium",
          "slow",
          "slower",
          "veryslow",
          "placebo");

  private Enhancement() {}

  static boolean fits(Optional<JsonObject> told, boolean newerCodec) {
    List<String> profiles = newerCodec ? List.of("main") : PROFILES;
    return told.filter(o -> List.of("profile", "preset").containsAll(o.fields().keySet()))
        .filter(
            o ->
                o.get("profile").isEmpty()
                    || o.text("profile").filter(profiles::contains).isPresent())
        .filter(
            o ->
                o.get("preset").isEmpty() || o.text("preset").filter(PRESETS::contains).isPresent())
        .isPresent();
  }

  static String expected(boolean newerCodec) {
    return String.format(
        Locale.ROOT,
        "a JSON object with profile (%s) and preset (%s), each optional",
        newerCodec ? "main" : String.join(", ", PROFILES),
        String.join(", ", PRESETS));
  }
}

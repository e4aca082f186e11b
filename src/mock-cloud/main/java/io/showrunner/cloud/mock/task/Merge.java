package io.showrunner.cloud.mock.task;

import io.showrunner.cloud.mock.catalogue.Parameter;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a task carries after an Update. Nobody says whether an Update replaces or merges; assumed,
 * with a switch: what it names replaces what stood there, whole sections at a time.
 */
public final class Merge {
  private static final List<String> ORDER =
      RelayOperations.START.within("").stream().map(Parameter::name).toList();
  private static final List<String> KEPT_ALWAYS =
      List.of(
          "AppId", "ChannelId", "TaskId", "StreamURL", "MultiStreamURL", "Region", "MaxIdleTime");

  private Merge() {}

  /**
   * What it carries then.
   *
   * @param keepsAbsent whether sections the Update does not name stay
   */
  public static TaskParameters of(TaskParameters stored, JsonObject update, boolean keepsAbsent) {
    Map<String, Json> merged = new LinkedHashMap<>();
    JsonObject before = survivors(stored.values(), update, keepsAbsent);
    for (String name : ORDER) {
      before.get(name).ifPresent(value -> merged.put(name, value));
      update.get(name).ifPresent(value -> merged.put(name, value));
    }
    keepPayloadType(stored.values(), merged);
    return new TaskParameters(new JsonObject(merged));
  }

  /** Only Start takes PayloadType, so no Update can change it (assumed). */
  private static void keepPayloadType(JsonObject stored, Map<String, Json> merged) {
    Optional<Json> type = stored.object("SeiParams").flatMap(o -> o.get("PayloadType"));
    if (type.isPresent() && merged.get("SeiParams") instanceof JsonObject sei) {
      Map<String, Json> fields = new LinkedHashMap<>();
      fields.put("PayloadType", type.get());
      fields.putAll(sei.fields());
      merged.put("SeiParams", new JsonObject(fields));
    }
  }

  /** The section of the mode left behind goes, and the old target if a new one is named. */
  private static JsonObject survivors(JsonObject stored, JsonObject update, boolean keepsAbsent) {
    Map<String, Json> kept = new LinkedHashMap<>(stored.fields());
    if (!keepsAbsent) {
      kept.keySet().retainAll(KEPT_ALWAYS);
    }
    @Nullable String mode = update.text("MixMode").or(() -> text(kept.get("MixMode"))).orElse("1");
    kept.remove("0".equals(mode) ? "TranscodeParams" : "SingleSubParams");
    if (update.get("StreamURL").isPresent() || update.get("MultiStreamURL").isPresent()) {
      kept.remove("StreamURL");
      kept.remove("MultiStreamURL");
    }
    return new JsonObject(kept);
  }

  private static Optional<String> text(@Nullable Json value) {
    return value instanceof Json.Text text ? Optional.of(text.value()) : Optional.empty();
  }
}

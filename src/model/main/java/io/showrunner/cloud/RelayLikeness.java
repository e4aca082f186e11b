package io.showrunner.cloud;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.ChannelId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a task carries, written in one way only, so that two writings of the same compare equal:
 * text for every scalar, keys sorted, the vendor's defaults left out (StartLiveMPUTask page,
 * 2024-12-05), lists of users and panes sorted because each element says where it belongs.
 */
final class RelayLikeness {
  private static final Set<String> SECTIONS =
      Set.of("MixMode", "SingleSubParams", "TranscodeParams");
  private static final Set<String> DECIMALS = Set.of("X", "Y", "Width", "Height");

  private RelayLikeness() {}

  static String of(JsonObject told, ChannelId channel) {
    var kept = new TreeMap<String, Json>();
    String mode = told.get("MixMode").map(RelayLikeness::scalar).orElse("");
    told.fields()
        .forEach(
            (name, value) -> {
              if (SECTIONS.contains(name) && !name.equals(otherSection(mode))) {
                kept.put(name, value);
              }
            });
    return plain(new JsonObject(kept), channel).write();
  }

  /** What stands in the section of the other mode has no effect and may be left over. */
  private static String otherSection(String mode) {
    return mode.equals("0") ? "TranscodeParams" : "SingleSubParams";
  }

  private static JsonObject plain(JsonObject object, ChannelId channel) {
    var kept = new TreeMap<String, Json>();
    object
        .fields()
        .forEach(
            (name, value) -> {
              Json plain = plain(name, value, channel);
              if (!isDefault(name, plain, object, channel)) {
                kept.put(name, plain);
              }
            });
    return new JsonObject(kept);
  }

  private static Json plain(String name, Json value, ChannelId channel) {
    if (value instanceof JsonObject object) {
      return plain(object, channel);
    } else if (value instanceof Json.Array array) {
      List<Json> items = new ArrayList<>();
      array.items().forEach(item -> items.add(plain(name, item, channel)));
      items.sort(Comparator.comparing(Json::write));
      return Json.of(items);
    } else if (name.equals("EnhancedParam")) {
      return Json.of(enhanced(scalar(value), channel));
    }
    return Json.of(DECIMALS.contains(name) ? decimal(scalar(value)) : scalar(value));
  }

  private static String enhanced(String text, ChannelId channel) {
    try {
      return plain(Json.parseObject(text), channel).write();
    } catch (io.showrunner.json.JsonFault e) {
      return text;
    }
  }

  private static String decimal(String text) {
    try {
      return new BigDecimal(text).stripTrailingZeros().toPlainString();
    } catch (NumberFormatException e) {
      return text;
    }
  }

  private static String scalar(Json value) {
    if (value instanceof Json.Text text) {
      return text.value();
    }
    return value instanceof Json.Null ? "" : value.write();
  }

  private static boolean isDefault(String name, Json value, JsonObject in, ChannelId channel) {
    if (value instanceof JsonObject object) {
      return object.fields().isEmpty();
    } else if (value instanceof Json.Array array) {
      return array.items().isEmpty();
    }
    String text = scalar(value);
    return text.isEmpty()
        || switch (name) {
          case "StreamType" -> text.equals("0");
          case "AudioOnly" -> text.equals("false");
          case "RenderMode" -> text.equals("1");
          case "VideoCodec" -> text.equals("H.264");
          case "ChannelId" -> text.equals(channel.value());
          case "SourceType" -> text.equals("camera") || isUnheeded(in);
          default -> false;
        };
  }

  /** SourceType is heeded only beside StreamType 2; a pane's has no StreamType beside it. */
  private static boolean isUnheeded(JsonObject in) {
    return in.get("StreamType").filter(type -> !scalar(type).equals("2")).isPresent();
  }
}

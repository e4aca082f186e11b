package io.showrunner.cloud.mock.gateway;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers what an operation is asked, without what all operations are asked. */
final class OperationParameters {
  /** Names of the classic signature scheme and of the SDKs (captured from Java core 4.7.8). */
  private static final Set<String> COMMON =
      Set.of(
          "Action",
          "Version",
          "Format",
          "AccessKeyId",
          "SignatureMethod",
          "SignatureVersion",
          "SignatureType",
          "SignatureNonce",
          "Timestamp",
          "Signature",
          "SecurityToken",
          "RegionId");

  /** {@code Events.1}: how the SDKs write lists of text, counted from 1. */
  private static final Pattern ITEM = Pattern.compile("([^.]+)\\.([1-9][0-9]{0,3})");

  private final Map<String, Json> fields = new LinkedHashMap<>();
  private final Map<String, TreeMap<Integer, Json>> lists = new LinkedHashMap<>();

  /** The first value of a name counts. */
  void take(String name, Json value) {
    if (COMMON.contains(name)) {
      return;
    }
    Matcher item = ITEM.matcher(name);
    if (name.indexOf('.') > 0 && item.matches()) {
      lists
          .computeIfAbsent(item.group(1), list -> new TreeMap<>())
          .putIfAbsent(Integer.valueOf(item.group(2)), value);
    } else {
      fields.putIfAbsent(name, value);
    }
  }

  /** Everything taken; a list goes before a single value of its name. */
  JsonObject all() {
    lists.forEach((name, items) -> fields.put(name, Json.of(List.copyOf(items.values()))));
    return new JsonObject(fields);
  }
}

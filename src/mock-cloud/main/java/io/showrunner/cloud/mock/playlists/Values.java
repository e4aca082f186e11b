package io.showrunner.cloud.mock.playlists;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Values of a request that was held against its description: every scalar is text of its form. */
final class Values {
  private final JsonObject json;

  Values(JsonObject json) {
    this.json = json;
  }

  /** A section, if it is there and says anything: an empty one counts as none (assumed). */
  Optional<Values> section(String name) {
    return json.object(name).filter(s -> !s.fields().isEmpty()).map(Values::new);
  }

  List<Values> sections(String name) {
    return json.items(name).stream().map(item -> new Values((JsonObject) item)).toList();
  }

  boolean has(String name) {
    return json.get(name).isPresent();
  }

  Optional<String> text(String name) {
    return json.text(name);
  }

  boolean isTrue(String name) {
    return json.text(name).orElse("").equals("true");
  }

  Optional<Integer> whole(String name) {
    return json.text(name).map(text -> new BigDecimal(text).intValueExact());
  }

  /** Seconds as whole milliseconds, rounded. */
  Optional<Long> millis(String name) {
    return json.text(name).map(Values::millisOf);
  }

  List<Long> allMillis(String name) {
    return json.items(name).stream().map(item -> millisOf(((Json.Text) item).value())).toList();
  }

  /** Names with their words; empty if there are none. */
  Map<String, String> pairs(String name) {
    var pairs = new TreeMap<String, String>();
    json.object(name)
        .ifPresent(
            o -> o.fields().forEach((key, value) -> pairs.put(key, ((Json.Text) value).value())));
    return pairs;
  }

  /** As JSON. */
  JsonObject json() {
    return json;
  }

  static long millisOf(String seconds) {
    return new BigDecimal(seconds)
        .movePointRight(3)
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }
}

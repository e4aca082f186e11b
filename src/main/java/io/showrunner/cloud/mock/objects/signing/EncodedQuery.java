package io.showrunner.cloud.mock.objects.signing;

import io.showrunner.http.PercentCoding;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Parameters as they are signed and written: encoded, sorted by their encoded names. */
final class EncodedQuery {
  private EncodedQuery() {}

  static String of(OssAsk ask, String left) {
    var kept = new TreeMap<>(ask.parameters());
    kept.remove(left);
    return of(kept);
  }

  static String of(Map<String, String> parameters) {
    var encoded = new TreeMap<String, String>();
    parameters.forEach(
        (name, value) -> encoded.put(PercentCoding.encoded(name), PercentCoding.encoded(value)));
    return encoded.entrySet().stream()
        .map(p -> p.getValue().isEmpty() ? p.getKey() : p.getKey() + "=" + p.getValue())
        .collect(Collectors.joining("&"));
  }
}

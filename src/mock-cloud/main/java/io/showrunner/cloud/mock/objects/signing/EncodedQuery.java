package io.showrunner.cloud.mock.objects.signing;

import io.showrunner.http.PercentCoding;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Parameters as they are signed and written: encoded, sorted by their encoded names. */
final class EncodedQuery {
  private EncodedQuery() {}

  /** How a parameter without a value is signed. */
  enum Empty {
    /** As its name alone, as aliyun-sdk-oss 3.18.5 does (observed). */
    BARE,
    /** With an equals sign, as ali-oss 6.23.0 does with an empty prefix (observed). */
    WITH_SIGN
  }

  static String of(OssAsk ask, String left, Empty empty) {
    var kept = new TreeMap<>(ask.parameters());
    kept.remove(left);
    return of(kept, empty);
  }

  static String of(Map<String, String> parameters) {
    return of(parameters, Empty.BARE);
  }

  private static String of(Map<String, String> parameters, Empty empty) {
    var encoded = new TreeMap<String, String>();
    parameters.forEach(
        (name, value) -> encoded.put(PercentCoding.encoded(name), PercentCoding.encoded(value)));
    return encoded.entrySet().stream()
        .map(
            p ->
                p.getValue().isEmpty() && empty == Empty.BARE
                    ? p.getKey()
                    : p.getKey() + "=" + p.getValue())
        .collect(Collectors.joining("&"));
  }
}

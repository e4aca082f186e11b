package io.showrunner.cloud.mock.courier;

import io.showrunner.cloud.mock.post.Letter;
import io.showrunner.http.PercentCoding;
import java.util.stream.Collectors;

/** A letter's URL with its query in it. */
final class Address {
  private Address() {}

  /** The query stands behind one the URL already has, and before a fragment, which is left out. */
  static String of(Letter letter) {
    String url = letter.url();
    int fragment = url.indexOf('#');
    String plain = fragment < 0 ? url : url.substring(0, fragment);
    if (letter.query().isEmpty()) {
      return plain;
    }
    String query =
        letter.query().entrySet().stream()
            .map(
                field ->
                    PercentCoding.encoded(field.getKey())
                        + "="
                        + PercentCoding.encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return plain + (plain.contains("?") ? "&" : "?") + query;
  }
}

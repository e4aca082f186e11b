package io.showrunner.cloud.mock.gateway;

import io.showrunner.http.Garbled;
import io.showrunner.http.PercentCoding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A parameter of a query or a form, decoded. */
record Pair(String name, String value) {
  private static final Comparator<Pair> BY_NAME =
      Comparator.comparing(Pair::name).thenComparing(Pair::value);

  /** The pairs of a query or form, in order; an empty piece is none. */
  static List<Pair> listIn(String text) throws Refused {
    var pairs = new ArrayList<Pair>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('&', start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        pairs.add(of(text.substring(start, end)));
      }
      start = end + 1;
    }
    return pairs;
  }

  private static Pair of(String piece) throws Refused {
    int equals = piece.indexOf('=');
    String name = equals < 0 ? piece : piece.substring(0, equals);
    String value = equals < 0 ? "" : piece.substring(equals + 1);
    try {
      return new Pair(PercentCoding.formDecoded(name), PercentCoding.formDecoded(value));
    } catch (Garbled garbled) {
      throw Refused.unreadable(garbled.message());
    }
  }

  /** Sorted, encoded and joined as both signature schemes want it. */
  static String canonical(List<Pair> pairs) {
    var sorted = new ArrayList<>(pairs);
    sorted.sort(BY_NAME);
    var text = new StringBuilder();
    for (Pair pair : sorted) {
      if (text.length() > 0) {
        text.append('&');
      }
      PercentCoding.encode(pair.name(), text);
      text.append('=');
      PercentCoding.encode(pair.value(), text);
    }
    return text.toString();
  }
}

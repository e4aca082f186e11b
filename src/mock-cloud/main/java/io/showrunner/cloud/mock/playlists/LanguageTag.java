package io.showrunner.cloud.mock.playlists;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A language of three letters (ISO 639-2), which requests have, as playlists have it (RFC 8216 asks
 * for RFC 5646, which has two letters where there are two). Bibliographic codes count as well.
 */
final class LanguageTag {
  private static final Map<String, String> BIBLIOGRAPHIC =
      Map.ofEntries(
          Map.entry("alb", "sq"),
          Map.entry("arm", "hy"),
          Map.entry("baq", "eu"),
          Map.entry("bur", "my"),
          Map.entry("chi", "zh"),
          Map.entry("cze", "cs"),
          Map.entry("dut", "nl"),
          Map.entry("fre", "fr"),
          Map.entry("geo", "ka"),
          Map.entry("ger", "de"),
          Map.entry("gre", "el"),
          Map.entry("ice", "is"),
          Map.entry("mac", "mk"),
          Map.entry("mao", "mi"),
          Map.entry("may", "ms"),
          Map.entry("per", "fa"),
          Map.entry("rum", "ro"),
          Map.entry("slo", "sk"),
          Map.entry("tib", "bo"),
          Map.entry("wel", "cy"));

  private static final Map<String, String> TWO_LETTERS =
      Arrays.stream(Locale.getISOLanguages())
          .map(Locale::forLanguageTag)
          .filter(locale -> !locale.getLanguage().isEmpty())
          .collect(Collectors.toMap(Locale::getISO3Language, Locale::getLanguage, (a, b) -> a));

  private LanguageTag() {}

  static String of(String language) {
    String code = language.toLowerCase(Locale.ROOT);
    return BIBLIOGRAPHIC.getOrDefault(code, TWO_LETTERS.getOrDefault(code, code));
  }
}

package io.showrunner.rules.tables.sheet;

import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What months are called in the languages in which spreadsheets are much used. */
final class MonthWords {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "tr", "sv", "da", "fi", "cs", "hu",
          "ar", "fa", "el", "uk", "ro", "vi", "id", "hi", "th");

  /** Short for months in Excel's own way, and the months of the Persian calendar. */
  private static final List<String> OTHERS =
      List.of(
          "mrz",
          "mär",
          "sept",
          "févr",
          "janv",
          "juil",
          "déc",
          "فروردین",
          "اردیبهشت",
          "خرداد",
          "تیر",
          "مرداد",
          "شهریور",
          "مهر",
          "آبان",
          "آذر",
          "دی",
          "بهمن",
          "اسفند");

  private static final Set<String> ALL = all();

  private MonthWords() {}

  /** Whether a word is the name of a month, or short for it. */
  static boolean contain(String word) {
    return ALL.contains(plain(word));
  }

  private static Set<String> all() {
    Set<String> all = new HashSet<>(OTHERS);
    for (String language : LANGUAGES) {
      var words = DateFormatSymbols.getInstance(Locale.forLanguageTag(language));
      Stream.of(words.getMonths(), words.getShortMonths())
          .flatMap(Arrays::stream)
          .map(MonthWords::plain)
          .filter(word -> !word.isEmpty())
          .forEach(all::add);
    }
    return all;
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace(".", "");
  }
}

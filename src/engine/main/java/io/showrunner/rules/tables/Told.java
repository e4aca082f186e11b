package io.showrunner.rules.tables;

import io.showrunner.vocabulary.Mode;
import java.util.Locale;

/** Facts in words, each table's own part of them. */
final class Told {
  private Told() {}

  static String company(Facts facts) {
    return guests(facts) + (facts.inBattle() ? " in a battle" : "");
  }

  static String held(Facts facts) {
    return facts.orientation().word();
  }

  static String cast(Facts facts) {
    return String.format(
        Locale.ROOT,
        "%s, %s, %s",
        company(facts),
        count(facts.pictures(), "picture"),
        circumstances(facts));
  }

  private static String guests(Facts facts) {
    return count(facts.guests(), "guest");
  }

  static String picture(Mode mode, Facts facts) {
    return String.format(
        Locale.ROOT,
        "%s, %s, %s",
        mode.word(),
        facts.orientation().word(),
        count(facts.pictures(), "picture"));
  }

  static String circumstances(Facts facts) {
    return String.format(
        Locale.ROOT,
        "%s, %s, %s",
        facts.orientation().word(),
        facts.screenShared() ? "a screen shared" : "no screen shared",
        facts.streamerAway() ? "the streamer away" : "the streamer there");
  }

  private static String count(int number, String what) {
    return String.format(Locale.ROOT, "%d %s%s", number, what, number == 1 ? "" : "s");
  }
}

package io.showrunner.process.check;

import io.showrunner.process.Fact;
import io.showrunner.process.Story;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * When each fact is told, as {@code director.Facts} and its neighbours tell it; for the check and
 * for the page that explains the processes.
 */
final class FactRules {
  private static final String BY_APPS = "whenever an app says so";

  private static final Map<Fact, Rule> OF_BROADCAST = new EnumMap<>(Fact.class);
  private static final Map<Fact, Rule> OF_CO_STREAMING = new EnumMap<>(Fact.class);
  private static final Map<Fact, Rule> OF_BATTLE = new EnumMap<>(Fact.class);
  private static final Map<Fact, Rule> OF_REPLAY = new EnumMap<>(Fact.class);

  private record Rule(String words, Predicate<Situation> told) {}

  static {
    put(
        OF_BROADCAST,
        Fact.STREAMER_ON_AIR,
        "in `created` and `reconnecting`",
        s -> !s.has(Given.STREAMER_THERE));
    put(OF_BROADCAST, Fact.STREAMER_LOST, "in `live`", s -> s.has(Given.STREAMER_THERE));
    put(OF_BROADCAST, Fact.END_ASKED, "in every phase", s -> true);
    put(OF_BROADCAST, Fact.RELAY_LOST, "in `live`", s -> s.has(Given.STREAMER_THERE));
    put(
        OF_BROADCAST,
        Fact.PICTURE_CHANGED,
        "in every phase; before *Choose mode and layout* was ever done, at once",
        s -> true);

    put(OF_CO_STREAMING, Fact.APPROVED, BY_APPS, s -> true);
    put(OF_CO_STREAMING, Fact.REJECTED, BY_APPS, s -> true);
    put(OF_CO_STREAMING, Fact.CANCELLED, BY_APPS, s -> true);
    put(OF_CO_STREAMING, Fact.KICKED, BY_APPS, s -> true);
    put(
        OF_CO_STREAMING,
        Fact.ON_AIR,
        "after *Keep a place*, until the guest is on air or in line",
        s -> s.has(Given.EXPECTED));
    put(
        OF_CO_STREAMING,
        Fact.OFF_AIR,
        "after *Stand in line* or *Put on air*",
        s -> s.has(Given.IN_LINE, Given.ON_AIR));
    put(
        OF_CO_STREAMING,
        Fact.MIX_FREE,
        "after *Stand in line*, until the guest is on air",
        s -> s.has(Given.IN_LINE));
    put(OF_CO_STREAMING, Fact.MIX_GONE, "after *Put on air*", s -> s.has(Given.ON_AIR));
    put(OF_CO_STREAMING, Fact.BROADCAST_OVER, "everywhere", s -> true);

    put(OF_BATTLE, Fact.CANCELLED, BY_APPS, s -> true);
    put(OF_BATTLE, Fact.MIX_GONE, "after *Begin the battle*", s -> s.has(Given.BATTLE_SHOWN));
    put(OF_BATTLE, Fact.ACCEPTED, BY_APPS, s -> true);
    put(OF_BATTLE, Fact.DECLINED, BY_APPS, s -> true);
    put(OF_BATTLE, Fact.CALL_CONNECTED, "everywhere, as long as they are", s -> true);
    put(OF_BATTLE, Fact.CALL_LOST, "everywhere, as long as they are not", s -> true);
    put(OF_BATTLE, Fact.BATTLE_ENDED, BY_APPS, s -> true);
    put(OF_BATTLE, Fact.SIDE_LOST, "everywhere", s -> true);
    put(OF_BATTLE, Fact.BROADCAST_OVER, "everywhere", s -> true);

    String looked = "after *Look for recordings*";
    put(OF_REPLAY, Fact.RECORDINGS_FOUND, looked, s -> s.has(Given.LOOKING));
    put(OF_REPLAY, Fact.RECORDINGS_MISSING, looked, s -> s.has(Given.LOOKING));
    String asked = "after *Make the playlists*";
    put(OF_REPLAY, Fact.PLAYLISTS_MADE, asked, s -> s.has(Given.MAKING));
    put(OF_REPLAY, Fact.PLAYLISTS_NOT_MADE, asked, s -> s.has(Given.MAKING));
    put(OF_REPLAY, Fact.PLAYLISTS_REFUSED, asked, s -> s.has(Given.MAKING));
  }

  private FactRules() {}

  private static void put(
      Map<Fact, Rule> rules, Fact fact, String words, Predicate<Situation> told) {
    rules.put(fact, new Rule(words, told));
  }

  /** Whether the fact can be told to a token that rests in this situation. */
  static boolean isTold(Story story, Fact fact, Situation situation) {
    return rule(story, fact).told().test(situation);
  }

  /** When it is told, in the words of the page. */
  static String words(Story story, Fact fact) {
    return rule(story, fact).words();
  }

  private static Rule rule(Story story, Fact fact) {
    Map<Fact, Rule> rules =
        switch (story) {
          case BROADCAST -> OF_BROADCAST;
          case CO_STREAMING -> OF_CO_STREAMING;
          case BATTLE -> OF_BATTLE;
          case REPLAY -> OF_REPLAY;
        };
    Rule rule = rules.get(fact);
    if (rule == null) {
      throw new IllegalArgumentException(fact.word() + " is not told in " + story.word());
    }
    return rule;
  }
}

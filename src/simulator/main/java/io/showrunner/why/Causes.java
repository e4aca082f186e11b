package io.showrunner.why;

import io.showrunner.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What has happened and may still be heard of: by a callback, or in the turn it is given. */
final class Causes {
  /** What the real-time room calls the events of a trace. */
  private static final Map<String, String> CALLBACKS =
      Map.of(
          "channel.join", "Join",
          "channel.leave", "Leave",
          "stream.publish", "Publish",
          "stream.unpublish", "Unpublish",
          "stream.mute", "Mute",
          "stream.unmute", "Unmute");

  private final Map<String, List<Chain>> inChannels = new HashMap<>();
  private final Set<Chain> heardOf = new HashSet<>();
  private final Map<String, String> rivals = new HashMap<>();
  private final List<Said> said = new ArrayList<>();

  /** A word of an app, which gets a turn at the same moment. */
  private record Said(Chain chain, JsonObject event, String rival) {
    boolean isAbout(String room) {
      return Told.rooms(event).contains(room) || rival.equals(room);
    }

    boolean isAboutTaskOf(JsonObject record) {
      return event.text("task").isPresent() && event.text("task").equals(record.text("task"));
    }
  }

  void happened(Chain chain, JsonObject event) {
    String callback = CALLBACKS.get(Told.name(event));
    if (callback == null) {
      said.add(new Said(chain, event, rival(event)));
    } else {
      inChannels.computeIfAbsent(key(callback, event), unheard -> new ArrayList<>()).add(chain);
    }
  }

  /** Whoever ends a battle does not say with whom it was, and its story may be told over there. */
  private String rival(JsonObject event) {
    String room = Told.room(event);
    event
        .text("opponent")
        .ifPresent(
            opponent -> {
              rivals.put(room, opponent);
              rivals.put(opponent, room);
            });
    return Told.name(event).equals("battle.end") ? rivals.getOrDefault(room, "") : "";
  }

  /**
   * What a callback of the room tells of: the last that was not heard of yet, since callbacks that
   * are lost are never heard; or else, as for a second copy, the last that was.
   */
  Optional<Chain> of(JsonObject callback) {
    List<Chain> known = inChannels.getOrDefault(key(Told.name(callback), callback), List.of());
    boolean copy = Told.is(callback, "verdict", "duplicate");
    Optional<Chain> found =
        known.stream()
            .filter(chain -> heardOf.contains(chain) == copy)
            .reduce((first, second) -> second)
            .or(() -> known.stream().reduce((first, second) -> second));
    found.ifPresent(heardOf::add);
    return found;
  }

  /** The word of this app that was said now and is answered by this record. */
  Optional<Chain> unheeded(JsonObject callback) {
    return take(
        Told.at(callback),
        word ->
            word.isAbout(Told.room(callback))
                && Told.name(word.event()).equals(Told.name(callback))
                && Told.user(word.event()).equals(Told.user(callback)));
  }

  /** The word about exactly this person that was said now. */
  Optional<Chain> saidAbout(String user, JsonObject record) {
    return take(
        Told.at(record),
        word -> word.isAbout(Told.room(record)) && Told.user(word.event()).equals(user));
  }

  /** The word that was said first, now, of this record's room. */
  Optional<Chain> said(JsonObject record) {
    String user = Told.user(record);
    Optional<Chain> exactly = user.isEmpty() ? Optional.empty() : saidAbout(user, record);
    return exactly.or(
        () ->
            take(
                Told.at(record),
                word -> word.isAbout(Told.room(record)) || word.isAboutTaskOf(record)));
  }

  private Optional<Chain> take(Duration at, java.util.function.Predicate<Said> fits) {
    said.removeIf(word -> !Told.at(word.event()).equals(at));
    for (Iterator<Said> words = said.iterator(); words.hasNext(); ) {
      Said word = words.next();
      if (fits.test(word)) {
        words.remove();
        return Optional.of(word.chain());
      }
    }
    return Optional.empty();
  }

  private static String key(String callback, JsonObject record) {
    return callback + " of " + Told.user(record) + " in " + Told.room(record);
  }
}

package io.showrunner.cloud;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.Track;
import io.showrunner.vocabulary.Words;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads the fields of one entry of a room callback, leniently: editions write an id as a number or
 * as text, and a moment in seconds, milliseconds or microseconds.
 *
 * <p>Reasons of a leave, as a public receiver of this envelope lists them (read 2026-11; only 1 is
 * in the vendor's own text): 1 on purpose, 2 to join again, 3 the end of a relay across channels, 4
 * timed out, 5 displaced by a newer session of the same user, 6 sent away, 7 the channel was
 * dissolved.
 */
final class EntryFields {
  private static final Map<Long, Track> MEDIAS =
      Map.of(1L, Track.AUDIO, 2L, Track.CAMERA, 3L, Track.SCREEN);
  private static final long DISSOLVED = 7;

  private EntryFields() {}

  /** An id, whether it is written as text or as a number. */
  static Optional<String> id(JsonObject told, String name) {
    return told.text(name).or(() -> told.whole(name).map(String::valueOf));
  }

  /** A number, whether it is written as one or as text. */
  static Optional<Long> number(JsonObject told, String name) {
    return told.whole(name)
        .or(() -> told.text(name).filter(t -> t.matches("[0-9]{1,18}")).map(Long::parseLong));
  }

  /** A text that must be there. */
  static String text(JsonObject from, String name) {
    return from.text(name).orElseThrow(() -> missing("the text", name));
  }

  /** An id that must be there. */
  static String required(JsonObject from, String name) {
    return id(from, name).orElseThrow(() -> missing("the id", name));
  }

  private static CallbackRefused missing(String what, String name) {
    return new CallbackRefused(
        String.format(Locale.ROOT, "Expected %s '%s', but found none.", what, name));
  }

  /** The microsecond counter orders news; without it the moment of the event must do. */
  static long micros(JsonObject told) {
    return number(told, "US")
        .or(
            () ->
                number(told, "Timestamp").filter(moment -> moment >= 0).map(EntryFields::inMicros))
        .orElseThrow(
            () -> new CallbackRefused("Expected a number 'US' or 'Timestamp', but found neither."));
  }

  private static long inMicros(long moment) {
    var at = EpochTime.read(moment);
    return at.getEpochSecond() * 1_000_000 + at.getNano() / 1000;
  }

  static Role role(JsonObject told) {
    return number(told, "Role").filter(n -> n == 2).isPresent() ? Role.VIEWER : Role.STREAMER;
  }

  /**
   * Who joins again, is displaced or timed out did not mean to go: what is done then is the same.
   */
  static LeaveReason reason(JsonObject told) {
    long code = number(told, "Reason").orElse(1L);
    if (code == 1 || code == 3) {
      return LeaveReason.NORMAL;
    }
    return code == 6 || code == DISSOLVED ? LeaveReason.KICKED : LeaveReason.LOST;
  }

  /** Whether somebody left because the channel is no more. */
  static boolean isDissolved(JsonObject told) {
    return number(told, "Reason").filter(code -> code == DISSOLVED).isPresent();
  }

  /**
   * Which tracks an event is about whose tag does not say: those that {@code Tracks} names
   * (assumed: a list of audio, camera and screen), for a Publish those that {@code CurrentMedias}
   * numbers, and where there is neither, audio and camera.
   */
  static Set<Track> tracks(JsonObject told, UserTag.Kind kind) {
    if (told.get("Tracks").filter(Json.Array.class::isInstance).isPresent()) {
      return named(told);
    }
    Set<Track> current = kind == UserTag.Kind.PUBLISH ? current(told) : Set.of();
    return current.isEmpty() ? EnumSet.of(Track.AUDIO, Track.CAMERA) : current;
  }

  private static Set<Track> named(JsonObject told) {
    Set<Track> tracks = EnumSet.noneOf(Track.class);
    for (Json item : told.items("Tracks")) {
      if (item instanceof Json.Text word) {
        Words.find(Track.class, word.value()).ifPresent(tracks::add);
      }
    }
    return tracks;
  }

  /** Numbers in a list, or in a text with commas. */
  private static Set<Track> current(JsonObject told) {
    Set<Track> tracks = EnumSet.noneOf(Track.class);
    String written = told.get("CurrentMedias").map(Json::write).orElse("");
    for (String part : written.split("[^0-9]+", -1)) {
      if (part.length() == 1) {
        Optional.ofNullable(MEDIAS.get(Long.parseLong(part))).ifPresent(tracks::add);
      }
    }
    return tracks;
  }

  static <T> T checked(Supplier<T> making) {
    try {
      return making.get();
    } catch (IllegalArgumentException e) {
      throw new CallbackRefused(Objects.requireNonNullElse(e.getMessage(), "Malformed."));
    }
  }
}

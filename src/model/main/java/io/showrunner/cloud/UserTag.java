package io.showrunner.cloud;

import io.showrunner.vocabulary.Track;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a user event tells of, by its tag. Publish and Unpublish stand on the vendor's older page;
 * that publishing is told track by track as well is known from a public receiver of this very
 * envelope (a small Go program, read 2026-11). A tag that is neither is no news.
 *
 * @param kind what happened
 * @param track the one track it is about; empty if the event's fields say which
 */
record UserTag(Kind kind, Optional<Track> track) {
  private static final Map<String, Track> TRACKS =
      Map.of("Audio", Track.AUDIO, "Video", Track.CAMERA, "Screen", Track.SCREEN);
  private static final List<Kind> OF_TRACKS =
      List.of(Kind.PUBLISH, Kind.UNPUBLISH, Kind.MUTE, Kind.UNMUTE);

  /** What can happen. */
  enum Kind {
    JOIN("Join"),
    LEAVE("Leave"),
    PUBLISH("Publish"),
    UNPUBLISH("Unpublish"),
    MUTE("Mute"),
    UNMUTE("Unmute");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** As the vendor writes it. */
    String word() {
      return word;
    }
  }

  static Optional<UserTag> of(String tag) {
    for (Kind kind : Kind.values()) {
      if (tag.equals(kind.word)) {
        return Optional.of(new UserTag(kind, Optional.empty()));
      }
      Track track =
          tag.startsWith(kind.word) ? TRACKS.get(tag.substring(kind.word.length())) : null;
      if (track != null && OF_TRACKS.contains(kind)) {
        return Optional.of(new UserTag(kind, Optional.of(track)));
      }
    }
    return Optional.empty();
  }

  /** Whether it is about tracks. */
  boolean isOfTracks() {
    return OF_TRACKS.contains(kind);
  }

  /** The one track it is about, if it names one. */
  Optional<Set<Track>> tracks() {
    return track.map(EnumSet::of);
  }
}
